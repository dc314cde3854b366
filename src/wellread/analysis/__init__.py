"""The ordered list of stages; `Work` → `Analysis`."""

from wellread.analysis.analyse import STAGES, analyse, lay_out, read, read_layout, read_path, read_text

__all__ = ["STAGES", "analyse", "lay_out", "read", "read_layout", "read_path", "read_text"]
