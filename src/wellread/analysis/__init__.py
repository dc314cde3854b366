"""The ordered list of stages; `Work` → `Analysis`."""
