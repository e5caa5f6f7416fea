"""Names of the slots that are computed, known to the data before there is a sentence."""

from __future__ import annotations

# Filled by a part of the same sentence: any day, a period, a period or a bare unit.
NESTED = frozenset({"date", "period", "stretch"})
SPECIAL = NESTED | {"unit1", "mentioned", "offset"}
# Filled by a number, in digits or in words, and so not worth asking for most words.
COUNTED = frozenset(
    (
        *(
            "n",
            "d",
            "o",
            "dd",
            "d2",
            "h",
            "ho",
            "m",
            "mm",
            "mo",
            "q",
            "half",
            "y",
            "yy",
            "span",
            "ymd",
            "dmy",
            "h2",
            "d3",
            "hdot_likely",
            "sec",
        ),
        *("loose", "slash", "slash_sure", "dash", "dot", "my", "hm", "hdot", "hdot_only", "hhmm", "drange", "dy", "yd"),
    )
)
# Categories of words that begin a number.
COUNTERS = frozenset({"number", "ordinal", "fraction", "vague"})
