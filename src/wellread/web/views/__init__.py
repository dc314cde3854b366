"""A module a page: requests in, pages and fragments out."""
