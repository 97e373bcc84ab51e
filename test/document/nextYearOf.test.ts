import { describe, expect, it } from 'vitest'
import { holidayOn, workingDayFrom } from '#document/text/holidays.ts'
import { nextYearOf } from '#document/text/nextYearOf.ts'

describe('a point of the calendar a year later', () => {
  it('keeps week and weekday, whatever the date becomes', () => {
    expect(nextYearOf('2025-06-12')).toBe('2026-06-11')
    // Thursday of week 1, though it lies in the year before by date.
    expect(nextYearOf('2026-01-01')).toBe('2027-01-07')
    // A Tuesday of week 53: there is no week 53 in 2027, so it falls in the last.
    expect(nextYearOf('2026-12-29')).toBe('2027-12-28')
  })
  it('keeps what is not a day by its name', () => {
    expect(nextYearOf('2025-W12')).toBe('2026-W12')
    expect(nextYearOf('2026-W53')).toBe('2027-W52')
    expect(nextYearOf('2024-08')).toBe('2025-08')
    expect(nextYearOf('VT2025')).toBe('VT2026')
    expect(nextYearOf('2025')).toBe('2026')
    expect(nextYearOf('i höst')).toBe('i höst')
  })
})

describe('holidays in Sweden', () => {
  it('move with Easter and with Saturdays', () => {
    expect(holidayOn('2026-04-03')).toBe('långfredagen')
    expect(holidayOn('2027-03-29')).toBe('annandag påsk')
    expect(holidayOn('2026-05-14')).toBe('Kristi himmelsfärdsdag')
    expect(holidayOn('2026-06-19')).toBe('midsommarafton')
    expect(holidayOn('2026-10-31')).toBe('alla helgons dag')
    expect(holidayOn('2026-06-18')).toBeUndefined()
  })
  it('give way to the nearest working day', () => {
    expect(workingDayFrom('2026-04-03', -1)).toBe('2026-04-02')
    expect(workingDayFrom('2026-04-03', 1)).toBe('2026-04-07')
  })
})
