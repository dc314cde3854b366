"""Whose world a story plays in, who its people are there, and which moment it hangs on."""

from wellread.fandoms.familiar import find_familiar
from wellread.fandoms.load import Shelf, load_shelf, user_folder
from wellread.fandoms.parse import find_faults, parse_pack
from wellread.fandoms.read import read_fandom

__all__ = ["Shelf", "find_familiar", "find_faults", "load_shelf", "parse_pack", "read_fandom", "user_folder"]
