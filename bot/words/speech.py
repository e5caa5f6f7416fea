"""A text key and facts become a sentence in one of the six languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from babel import Locale
from babel.lists import format_list
from babel.numbers import format_decimal

from bot.words.dates import write_day_in_zone, write_moment, write_month_name, write_zone
from bot.words.foreign import mark
from bot.words.inert import to_inert
from bot.words.texts import FALLBACK, LANGS, LOCALES, Bare, Value, isolate, write
from handlers.answer import (
    Code,
    Count,
    Day,
    Fact,
    Language,
    Line,
    Moment,
    Month,
    Named,
    Person,
    Relative,
    Role,
    Several,
    Term,
    Told,
    Words,
    Zone,
)


@dataclass(frozen=True)
class Speech:
    """How one reader is spoken to: their language, and the IANA zone of their clock.

    A language that has no texts is answered in English. ``marked``: words of another language stand between marks that
    name it, see ``bot.words.foreign``.
    """

    lang: str
    zone: str
    marked: bool = False

    def say(self, line: Line) -> str:
        """The sentence. A fact ``x`` is the text's ``$x``; one with a name also gives ``$x_short``, its acronym."""
        values: dict[str, Value] = {}
        for name, fact in line.facts.items():
            values[name] = self._value(fact)
            if isinstance(fact, Named):
                values[f"{name}_short"] = self.short(fact)
            elif isinstance(fact, Person):
                values[f"{name}_short"] = self.fact(fact)
        return self.text(line.key, values)

    def text(self, key: str, values: Mapping[str, Value] | None = None) -> str:
        """The text of a key, with values that are written out already."""
        return write(self._spoken, key, values or {})

    def fact(self, fact: Fact) -> str:
        """One fact written out, as it stands where a text inserts it."""
        match fact:
            case Words() | Person() | Named() | Language():
                said = isolate(self._spoken, self._name(fact))
                return self._foreign(fact.lang, said) if isinstance(fact, Words) else said
            case Day():
                return write_day_in_zone(self._spoken, fact.date, fact.weekday, fact.zone)
            case Month():
                return write_month_name(self._spoken, fact.date)
            case Moment():
                return write_moment(self._spoken, fact.at, fact.zone, self.zone)
            case Zone():
                return write_zone(self._spoken, fact.zone, fact.at)
            case Relative():
                return self._relative(fact)
            case Several():
                return self._several(fact)
            case Role() | Term():
                return self._role(fact) if isinstance(fact, Role) else self.say(Line(key=fact.key, facts=fact.facts))
            case Told():
                told = Speech(fact.lang, fact.zone, self.marked).say(Line(key=fact.key, facts=fact.facts))
                return self._foreign(fact.lang, isolate(self._spoken, told))
            case Code():
                return isolate(self._spoken, to_inert(fact.value))
            case Count():
                return str(format_decimal(fact.n, locale=LOCALES[self._spoken]))

    def short(self, fact: Named) -> str:
        """The acronym in the language of the answer, else the name."""
        shown = fact.acronyms.get(self._spoken)
        return isolate(self._spoken, to_inert(shown)) if shown else self.fact(fact)

    def pair(self, label: Line, value: Line) -> str:
        """A value behind what it is called, with the colon as the language writes it."""
        return self.text("pair", {"label": self.say(label), "value": self.say(value)})

    def quote(self, words: Words) -> str:
        """Somebody's words between quotation marks, with their language where it is not that of the answer."""
        said = {"words": self.fact(words)}
        if words.lang in (None, self._spoken):
            return self.text("quote", said)
        return self.text("quote-in", {**said, "language": self.fact(Language(lang=words.lang or ""))})

    def _foreign(self, lang: str | None, said: str) -> str:
        return mark(lang, said) if self.marked and lang and lang != self._spoken else said

    @property
    def _spoken(self) -> str:
        return self.lang if self.lang in LANGS else FALLBACK

    def _value(self, fact: Fact) -> Value:
        # Numbers and codes go to the text bare: plural forms and selections hang on them.
        match fact:
            case Count():
                return fact.n
            case Code():
                return Bare(self._spoken, to_inert(fact.value))
            case _:
                return self.fact(fact)

    def _name(self, fact: Words | Person | Named | Language) -> str:
        match fact:
            case Words():
                return to_inert(fact.text)
            case Person():
                return self._person(fact)
            case Language():
                return str(Locale.parse(LOCALES[self._spoken]).languages.get(fact.lang, fact.lang))
            case Named():
                return self._named(fact)

    def _person(self, fact: Person) -> str:
        """The name in the language, else as registered, which is in English; one that nobody confirmed is marked."""
        lang = self._spoken if fact.names.get(self._spoken) else FALLBACK
        name = to_inert(fact.names[lang] if lang == self._spoken and lang in fact.names else fact.name)
        return self.text("named-unverified", {"name": name}) if lang in fact.unverified else name

    def _named(self, fact: Named) -> str:
        """The name in the language, else in English, else in any; one that nobody confirmed is marked."""
        lang = next((each for each in (self._spoken, FALLBACK) if fact.names.get(each)), min(fact.names, default=""))
        name = to_inert(fact.names.get(lang) or fact.id)
        return self.text("named-unverified", {"name": name}) if lang in fact.unverified else name

    def _role(self, fact: Role) -> str:
        body = self.short(fact.body) if fact.body else ""
        values = {"topic": self.fact(fact.topic), "has_body": "yes" if fact.body else "no", "body": body}
        return self.text("role-as-party", values)

    def _several(self, fact: Several) -> str:
        if not fact.facts:
            return self.text("nobody-named")
        return str(format_list([self.fact(each) for each in fact.facts], locale=LOCALES[self._spoken]))

    def _relative(self, fact: Relative) -> str:
        """Once a meeting is known its day is shown, and it is no longer called the next one."""
        way = "before" if fact.offset < 0 else "after" if fact.offset else "at"
        which = "known" if fact.day or fact.cancelled else fact.which
        span = self.text("relative-span", {"n": abs(fact.offset), "unit": fact.unit}) if fact.offset else ""
        values = {"span": span, "edge": fact.edge, "which": which, "group": self.short(fact.meeting)}
        said = self.text(f"relative-{way}", values)
        if fact.day is None:
            return self.text("relative-cancelled" if fact.cancelled else "relative-undated", {"relative": said})
        return self.text("relative-dated", {"relative": said, "day": self.fact(fact.day)})
