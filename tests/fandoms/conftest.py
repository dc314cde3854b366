"""What the tests of fandoms share."""

import pytest

from wellread.language import Pipeline, load_pipeline


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    return load_pipeline()
