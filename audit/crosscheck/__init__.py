"""Claims to evidence: candidates, comparison of values, same origin, verdicts.

    analyses ─ stated (figure, words) ─▶ index ─▶ candidates ─┬─ numbers, trust, running ─┐
                                                              ├─ offices, spoken, events ─┴─▶ link ─▶ verdict
    texts ─ origin ─▶ who copied whom ────────────────────────┘
    two texts ─ kin, lead, happening ─▶ two reports on one event ─ side, alike, traits ─▶ aligned
        aligned ─ orphaned (growth, parted), swapped, given_to, beside (discord, overtaken, agreed) ─▶ link
    mentions ─ naming, terms ─▶ one name or term in two forms

    two plain texts ─ compare (figure, match, values, when, said) ─▶ Comparison;  queries, claims ─ rank ─▶ best claims

Matching never looks at the digits; values are weighed as the intervals that their print allows.
"""
