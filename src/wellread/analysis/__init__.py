"""The ordered list of stages; `Work` → `Analysis`."""

from wellread.analysis.analyse import STAGES, analyse, read, read_layout, read_path, read_text

__all__ = ["STAGES", "analyse", "read", "read_layout", "read_path", "read_text"]
