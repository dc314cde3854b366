"""Tokens → mentions, clusters, characters."""
