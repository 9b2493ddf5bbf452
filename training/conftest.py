"""Lets the tests import the scripts of this folder."""
