"""Who a row is about: told apart by e-mail, else handle, else name and organisation; where two fit, it is asked."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

from handlers.answer import Code
from handlers.register.changes import Card, Comparison, shown
from handlers.register.faults import Place, Said, reason
from handlers.register.known import fold
from handlers.register.rows import PersonRow
from storage.tables.people import Person

STAFF_OF = ("sector", "bureau", "secretariat")
NOT_COLUMNS = ("where", "said", "id", "name", "body", "member")
COLUMN_OF: Mapping[str, str] = {"body": "body_id", "member": "member_id"}


class People:
    """Everybody known, and whoever the file adds, in the order of their rows."""

    def __init__(self, work: Comparison) -> None:
        self._work = work
        self.cards: list[Card] = []
        self._rows = {row.id: row for row in work.known.people}
        self._by: dict[str, dict[str, list[Card]]] = {"ref": {}, "email": {}, "handle": {}, "name": {}}
        for row in work.known.people:
            self._keep(_card(row))

    def get(self, row: PersonRow) -> Card | None:
        """The person of a row, made where they are new; nothing where a fault was told."""
        found = self._find(row)
        if found is None:
            return None
        if len(found) > 1:
            self._ask(row, found)
            return None
        return self._take(found[0], row) if found else self._make(row)

    def compare(self) -> None:
        """The changes of everybody whom the file tells something about."""
        for card in self.cards:
            if card.given or card.id is None:
                self._compare(card)

    def _find(self, row: PersonRow) -> list[Card] | None:
        """Whoever may be meant; nothing where what is said cannot be true of one person."""
        if row.id and (found := self._get("ref", row.id)):
            return found
        if row.email and (found := self._get("email", row.email) or self._get("ref", row.email)):
            return self._same_handle(row, found)
        if row.handle and (found := self._get("handle", row.handle)):
            return self._same_email(row, found)
        return self._by_words(row)

    def _by_words(self, row: PersonRow) -> list[Card]:
        if row.said:
            known = [*self._get("ref", row.said), *self._get("handle", row.said), *self._get("name", row.said)]
            return list({id(card): card for card in known}.values())
        if row.name is None:
            return []
        fits = [card for card in self._get("name", row.name) if _may_be(card, row)]
        same = [card for card in fits if card.organisation and card.organisation == row.organisation]
        return same if len(same) == 1 else fits

    def _same_handle(self, row: PersonRow, found: list[Card]) -> list[Card] | None:
        others = [card for card in self._get("handle", row.handle or "") if card not in found]
        if not others:
            return found
        said = {"email": row.email or "", "handle": row.handle or "", "one": found[0].name, "other": others[0].name}
        self._work.faults.add(row.where, "import-two-people", **said)
        return None

    def _same_email(self, row: PersonRow, found: list[Card]) -> list[Card] | None:
        fits = [card for card in found if not (row.email and card.email) or card.email == row.email]
        if fits:
            return fits
        told = {"handle": row.handle or "", "email": found[0].email or "", "said": row.email or ""}
        self._work.faults.add(row.where, "import-handle-taken", **told)
        return None

    def _ask(self, row: PersonRow, found: Iterable[Card]) -> None:
        who = "; ".join(sorted(f"{card.name} ({card.email or card.handle or card.ref})" for card in found))
        self._work.faults.add(row.where, "import-who", said=row.said or row.handle or row.name or "", found=who)

    def _make(self, row: PersonRow) -> Card | None:
        if row.name is None:
            said = row.email or row.handle or row.id
            self._work.faults.add(row.where, "import-nobody", said=said or "")
            return None
        if row.email is None and row.handle is None and row.id is None:
            self._near(row)
        card = Card(ref=self._ref(row), name=row.name)
        card.email, card.handle, card.organisation = row.email, row.handle, row.organisation
        card.given["name"] = (row.name, row.where)
        self._keep(card)
        return self._give(card, row)

    def _near(self, row: PersonRow) -> None:
        taken = self._get("name", row.name or "")
        if taken:
            own, other = (
                each or reason("import-no-organisation") for each in (row.organisation, taken[0].organisation)
            )
            self._work.note(row.where, "import-another", name=row.name or "", own=own, other=other)

    def _take(self, card: Card, row: PersonRow) -> Card | None:
        if card.example:
            self._work.faults.add(row.where, "import-sandbox", name=card.name)
            return None
        # A lone word that was found is a reference, not a new name.
        return self._give(card, replace(row, name=None) if row.said else row)

    def _give(self, card: Card, row: PersonRow) -> Card:
        """Notes what the row says of the person; two rows of a file must not contradict one another."""
        for column, value in _given(card, row).items():
            before = card.given.setdefault(column, (value, row.where))
            if before[0] != value:
                told: dict[str, Said] = {"here": shown(value), "first": shown(before[0]), "place": before[1]}
                self._work.faults.add(row.where, "import-two-values", name=card.name, column=column, **told)
        for kind, text in (("email", row.email), ("handle", row.handle), ("name", row.name)):
            self._index(kind, text, card)
        card.email, card.handle = card.email or row.email, card.handle or row.handle
        return card

    def _compare(self, card: Card) -> None:
        values = {column: value for column, (value, _) in card.given.items()}
        where = next((place for _, place in card.given.values()), Place())
        for column, subject in (("body", "body"), ("member", "member")):
            if column in values:
                values[COLUMN_OF[column]] = self._resolve(subject, values.pop(column), where)
        row = self._rows.get(card.id) if card.id else None
        office = values.get("office", row and row.office)
        label = reason("import-row-office" if office else "import-row-person", name=card.name)
        if row is not None:
            values["names"] = {**row.names, **values["names"]} if values.get("names") else None
            values.setdefault("unverified", _still_unverified(row, values["names"]))
            standing = self._standing(card, values) if row.kind == "visitor" else {}
            self._work.change(row, card.id, {**standing, **values}, label, where)
        else:
            self._work.add("people", None, {"ref": card.ref, **self._of_new(card, values)}, label, where)

    def _of_new(self, card: Card, values: dict[str, Any]) -> dict[str, Any]:
        """The columns of somebody new."""
        return {"name": card.name, **self._standing(card, values), **values}

    def _standing(self, card: Card, values: dict[str, Any]) -> dict[str, Any]:
        """What is not said of somebody who was not registered: their body is the first that names them.

        Who has a role for a topic, belongs to a body of the house, or is the secretariat, is staff; members name
        delegates.
        """
        body_id = values.get("body_id") or next(iter(card.bodies), None)
        of_staff = card.holds or values.get("rights") or self._work.kinds.get(body_id or "") in STAFF_OF
        kind = values.get("kind") or ("staff" if of_staff else "delegate")
        # Outsiders are told nothing unasked before somebody enrols them.
        return {"kind": kind, "body_id": body_id, "enrolled": kind == "staff"}

    def _resolve(self, subject: str, text: str, where: Place) -> str | None:
        found = self._work.find(subject, text, where)
        if found is None and not self._work.unclear(subject, text):
            self._work.faults.add(where, "import-no-subject", subject=Code(value=subject), said=text)
        return found

    def _ref(self, row: PersonRow) -> str:
        """The public id of somebody new, that nobody has yet."""
        made = _slug(row.name or "")
        wanted = [row.id, row.email, row.handle, made, f"{made}-{_slug(row.organisation or '')}"]
        wanted += [f"{made}-{number}" for number in range(2, len(self.cards) + 3)]
        return next(ref.casefold() for ref in wanted if ref and not self._get("ref", ref))

    def _keep(self, card: Card) -> None:
        self.cards.append(card)
        for kind, text in (("ref", card.ref), ("email", card.email), ("handle", card.handle), ("name", card.name)):
            self._index(kind, text, card)
        for text in card.called:
            self._index("name", text, card)

    def _index(self, kind: str, text: str | None, card: Card) -> None:
        if not text:
            return
        card.called |= {fold(text)} if kind == "name" else set()
        there = self._by[kind].setdefault(_key(kind, text), [])
        if card not in there:
            there.append(card)

    def _get(self, kind: str, text: str) -> list[Card]:
        return self._by[kind].get(_key(kind, text), []) if text else []


def _card(row: Person) -> Card:
    called = {fold(text) for text in (row.name, *row.names.values(), *row.aliases)}
    return Card(row.ref, row.name, row.id, row.email, row.handle, row.organisation, called, row.example)


def _still_unverified(row: Person, names: Mapping[str, str] | None) -> list[str] | None:
    """A name that the organisation itself imports is its own, so it is confirmed; one that is there already stays as
    it was."""
    kept = [lang for lang in row.unverified or () if names and names.get(lang) == row.names.get(lang)]
    return kept if names and row.unverified else None


def _key(kind: str, text: str) -> str:
    return fold(text) if kind == "name" else text.casefold()


def _may_be(card: Card, row: PersonRow) -> bool:
    """Whether nothing that is known of both tells them apart."""
    pairs = ((card.email, row.email), (card.handle, row.handle), (card.organisation, row.organisation))
    return all(not (one and other) or fold(one) == fold(other) for one, other in pairs)


def _given(card: Card, row: PersonRow) -> dict[str, Any]:
    """What a row says, by column; a name by which the person is known already is no new name."""
    said = {each.name: getattr(row, each.name) for each in fields(row) if each.name not in NOT_COLUMNS}
    said |= {"body": row.body, "member": row.member}
    if row.name and fold(row.name) not in card.called:
        said["name"] = row.name
    return {name: _plain(value) for name, value in said.items() if value is not None}


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "-".join(plain.lower().split()) or "-".join(fold(text).split())
