package samskaping_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestAnActivityIsHeldOnItsWeekdays(t *testing.T) {
	all := []samskaping.Weekday{
		samskaping.Sunday, samskaping.Monday, samskaping.Tuesday, samskaping.Wednesday, samskaping.Thursday, samskaping.Friday, samskaping.Saturday,
	}
	for _, test := range []struct {
		name, period string
		days         []samskaping.Weekday
		frequency    samskaping.Frequency
		first        string
		times        int64
	}{
		{"four Tuesdays", "2022-09-06/2022-09-27", all[2:3], "", "2022-09-06", 4},
		{"the last day is none of them", "2022-09-06/2022-09-26", all[2:3], "", "2022-09-06", 3},
		{"the first day is none of them", "2022-09-04/2022-09-27", all[2:3], samskaping.EveryWeek, "2022-09-06", 4},
		{"every second Thursday", "2026-09-03/2026-11-12", all[4:5], samskaping.EverySecondWeek, "2026-09-03", 6},
		// The first is a Wednesday; the Monday after it is in the week that is left out.
		{"every second Monday and Wednesday", "2026-01-07/2026-01-21", []samskaping.Weekday{samskaping.Monday, samskaping.Wednesday}, samskaping.EverySecondWeek, "2026-01-07", 3},
		{"all days, over a leap day", "2024-02-26/2024-03-03", all, "", "2024-02-26", 7},
		{"one that is said twice", "2024-02-26/2024-03-03", []samskaping.Weekday{samskaping.Friday, samskaping.Friday}, "", "2024-03-01", 1},
		{"a Sunday before 1970", "1905-11-12/1905-11-13", all[:1], "", "1905-11-12", 1},
		{"none of the days", "2024-02-26/2024-02-27", all[4:5], "", "", 0},
		{"no weekdays", "2024-02-26/2024-02-27", nil, "", "", 0},
		{"no day of the week", "2024-02-26/2024-02-27", []samskaping.Weekday{"someday"}, "", "", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			period, err := value.ParsePeriod(test.period)
			require.NoError(t, err)
			a := samskaping.Activity{Period: period, Weekdays: test.days, Frequency: test.frequency}
			require.Equal(t, test.first, a.FirstDay().String())
			require.Equal(t, test.times, a.Times().Int64())
			require.Equal(t, test.times == 0, a.Times().IsZero())
		})
	}
}

// What is counted is what a calendar shows when it goes from day to day.
func TestTimesAreThoseOfTheCalendar(t *testing.T) {
	sets := [][]samskaping.Weekday{
		{samskaping.Monday}, {samskaping.Sunday}, {samskaping.Saturday, samskaping.Monday}, {samskaping.Friday, samskaping.Tuesday, samskaping.Thursday},
	}
	start := time.Date(2025, time.December, 20, 0, 0, 0, 0, time.UTC)
	for _, days := range sets {
		for _, frequency := range []samskaping.Frequency{samskaping.EveryWeek, samskaping.EverySecondWeek} {
			for from := range 8 {
				for length := range 40 {
					first, last := start.AddDate(0, 0, from), start.AddDate(0, 0, from+length)
					period, err := value.ParsePeriod(first.Format(time.DateOnly) + "/" + last.Format(time.DateOnly))
					require.NoError(t, err)
					a := samskaping.Activity{Period: period, Weekdays: days, Frequency: frequency}
					require.Equal(t, walked(first, last, days, frequency), a.Times().Int64(), "%v %v %v", period, days, frequency)
				}
			}
		}
	}
}

func walked(from, to time.Time, days []samskaping.Weekday, frequency samskaping.Frequency) (times int64) {
	var week int // of the first time
	for day := from; !day.After(to); day = day.AddDate(0, 0, 1) {
		if !slices.Contains(days, samskaping.Weekday(strings.ToLower(day.Weekday().String()))) {
			continue
		}
		monday := int(day.AddDate(0, 0, -(int(day.Weekday())+6)%7).Unix() / (7 * 24 * 60 * 60))
		if times == 0 {
			week = monday
		}
		if frequency == samskaping.EveryWeek || (monday-week)%2 == 0 {
			times++
		}
	}
	return times
}

// A Monday is of no use to an activity of every second week when all its Mondays are in the weeks between.
func TestAWeekdayThatNeverComesIsToldOf(t *testing.T) {
	for _, test := range []struct {
		period    string
		frequency samskaping.Frequency
		told      []string
	}{
		{"2026-01-07/2026-01-16", samskaping.EveryWeek, nil},
		{"2026-01-07/2026-01-16", samskaping.EverySecondWeek, []string{"/activities/0/weekdays/0"}},
		{"2026-01-07/2026-01-19", samskaping.EverySecondWeek, nil},
		{"2026-01-08/2026-01-10", "", []string{"/activities/0/weekdays/0", "/activities/0/weekdays/1"}},
	} {
		period, err := value.ParsePeriod(test.period)
		require.NoError(t, err)
		plan := &samskaping.Plan{Activities: []samskaping.Activity{
			{ID: "kafe", Title: "Kafé", Period: period, Weekdays: []samskaping.Weekday{samskaping.Monday, samskaping.Wednesday}, Frequency: test.frequency},
		}}
		var told []string
		for _, f := range plan.Check() {
			if f.Rule.ID == "weekday-outside-period" {
				told = append(told, string(f.Pointer))
			}
		}
		require.Equal(t, test.told, told, test)
	}
}
