"""The Bureaux, the Sectors and the General Secretariat are known by the short forms that people type."""

from __future__ import annotations

from bot.answer.names import NameIndex
from storage.database import Database

SHORT = {
    "gs": ("Secrétariat général", "Secretaría General", "Генсекретариат", "总秘书处", "الأمانة العامة"),
    "br": ("Radio Bureau", "Бюро радиосвязи", "无线电局", "مكتب الراديو", "مكتب الاتصالات الراديوية"),
    "tsb": (
        "Bureau de la normalisation",
        "Oficina de Normalización",
        "Бюро стандартизации",
        "电信标准化局",
        "标准化局",
    ),
    "bdt": ("Development Bureau", "Bureau du développement", "Бюро развития", "发展局", "مكتب تنمية الاتصالات"),
    "itu_r": ("Radio Sector", "Secteur radio", "Сектор радиосвязи", "无线电部门", "قطاع الراديو"),
    "itu_t": ("Secteur de la normalisation", "Sector de Normalización", "标准化部门", "قطاع التقييس"),
    "itu_d": ("Secteur du développement", "Sector de Desarrollo", "Сектор развития", "发展部门", "قطاع التنمية"),
}


def test_each_body_is_known_by_its_short_forms(filled: Database) -> None:
    with filled.reading() as session:
        names = NameIndex().get(session, staff=True)
    found = {body: [[each.id for each in names.find(words, ("body",))] for words in SHORT[body]] for body in SHORT}
    assert found == {body: [[body]] * len(words) for body, words in SHORT.items()}
