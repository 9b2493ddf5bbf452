"""Readers that turn each corpus into sentences of one format."""
