"""How the sentences of the calendar tests are said in each language."""

from __future__ import annotations

from handlers.commands.fields import Lang

LANGS: tuple[Lang, ...] = ("en", "fr", "es", "ru", "zh", "ar")
WEEKDAYS: dict[Lang, str] = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "ru": "понедельника вторника среды четверга пятницы субботы воскресенья",
    "zh": "周一 周二 周三 周四 周五 周六 周日",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
}
BY: dict[Lang, str] = {
    "en": "by {}",
    "fr": "d'ici {}",
    "es": "para el {}",
    "ru": "до {}",
    "zh": "{}前",
    "ar": "بحلول {}",
}
NEXT: dict[Lang, str] = {
    "en": "by next {}",
    "fr": "d'ici {} prochain",
    "es": "para el próximo {}",
    "ru": "до следующего {}",
    "zh": "下{}前",
    "ar": "بحلول {} القادم",
}
IN_MONTHS: dict[Lang, str] = {
    "en": "in {} months",
    "fr": "dans {} mois",
    "es": "dentro de {} meses",
    "ru": "через {} месяцев",
    "zh": "{}个月后",
    "ar": "بعد {} أشهر",
}
IN_DAYS: dict[Lang, str] = {
    "en": "in {} days",
    "fr": "dans {} jours",
    "es": "en {} días",
    "ru": "через {} дней",
    "zh": "{}天后",
    "ar": "بعد {} أيام",
}
