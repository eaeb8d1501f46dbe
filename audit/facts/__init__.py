"""What is known from outside the documents: tables of facts, and the mistakes that have been made before.

seeds/facts ─ tables ─▶ Fact, Term, Event, Acronym
analyses ─ index (figures), holders (offices), events (dates), names ─▶ Judgement ─ lookup ─▶ FactMatch
analyses, known_errors.toml ─ known ─▶ Recurrence
"""
