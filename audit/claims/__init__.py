"""Sentences to claims: quantities, dates, quotations, attribution, names, and the claims made of them."""
