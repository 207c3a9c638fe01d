"""Reads calendar files as a calendar program does, and fails where one of them is not what RFC 5545 asks for."""
import sys
from datetime import datetime

import icalendar

for name in sys.argv[1:]:
    with open(name, "rb") as file:
        data = file.read()
    calendar = icalendar.Calendar.from_ical(data)
    events = calendar.walk("VEVENT")
    assert calendar["VERSION"] == "2.0" and events, name
    assert all(not component.errors for component in calendar.walk()), name
    seen = set()
    for event in events:
        assert event["UID"] not in seen, event["UID"]
        seen.add(event["UID"])
        start = event["DTSTART"].dt
        if "DTEND" in event:
            assert event["DTEND"].dt > start, event["UID"]
        if isinstance(start, datetime):
            assert str(start.tzinfo) == "Europe/Oslo", event["UID"]
            summer = 4 <= start.month <= 9
            assert start.utcoffset().total_seconds() == (7200 if summer else 3600) or start.month in (3, 10), event["UID"]
    print(f"ok   {len(events)} events in {name.rsplit('/', 1)[-1]}")
