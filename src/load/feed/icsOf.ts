import type { CalendarFact } from '#document/input/needs.ts'
import { daysOf } from '../calendarFacts.ts'

export type FeedEvent = CalendarFact & { updatedAt: string }
export type Feed = {
  name: string
  /** Domain part of the events' identifiers; the same in every feed, so that an event is one event in all of them. */
  domain: string
  events: FeedEvent[]
  /** When the file was made; stands in for events that do not know when they were changed. */
  at: Date
}

/** Text values: backslash, comma, semicolon and line break are escaped; other control characters are not allowed. */
const escaped = (value: string) =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')

/** At most 75 octets a line, counted in UTF-8 and never cut inside a character; what follows begins with a space. */
const folded = (line: string): string => {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}
const day = (iso: string) => iso.replaceAll('-', '')
const dayAfter = (iso: string) => day(new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10))
const stamp = (date: Date) => date.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')
const changed = ({ updatedAt }: FeedEvent, at: Date) => {
  const time = Date.parse(updatedAt)
  return stamp(Number.isNaN(time) ? at : new Date(time))
}

/** A deadline reminds a week ahead, at nine in the morning of that day. */
const alarm = (title: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  'TRIGGER:-P6DT15H',
  'END:VALARM',
]

/** Whole days that do not make anybody busy. An event without a real date cannot be placed and is left out. */
const eventLines = (event: FeedEvent, { domain, at }: Feed): string[] => {
  const days = daysOf(event)
  if (!days) return []
  const [title = '', ...details] = event.title.split('\n')
  const description = [...details, ...(event.responsible ? [`Ansvarig: ${event.responsible}`] : [])].join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${event.key}@${domain}`,
    `DTSTAMP:${changed(event, at)}`,
    `DTSTART;VALUE=DATE:${day(days.start)}`,
    `DTEND;VALUE=DATE:${dayAfter(days.end)}`,
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    `CATEGORIES:${event.kind === 'deadline' ? 'Sista dag' : 'Kvalitetsarbete'}`,
    'TRANSP:TRANSPARENT',
    ...(event.kind === 'deadline' ? alarm(title) : []),
    'END:VEVENT',
  ]
}

/** A calendar as iCalendar (RFC 5545), with names that Outlook, Google and Apple show (RFC 7986 and its forerunner). */
export const icsOf = (feed: Feed): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kvalitetsdokument//Kalender//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(feed.name)}`,
    `X-WR-CALNAME:${escaped(feed.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...feed.events.flatMap((event) => eventLines(event, feed)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
