/** Pupils who reached the criteria in spring 2024: girls of how many, boys of how many. */
type Counts = [girls: number, ofGirls: number, boys: number, ofBoys: number]
export type Examined = {
  grade: 3 | 6 | 9
  subject: string
  /** The municipality's shares in the two springs before: all, girls, boys. */
  earlier: Record<'VT2022' | 'VT2023', [number, number, number]>
  schools: Record<string, Counts>
}

/** Few pupils in a grade: the school gives no figure. It counts in the municipality's own. */
export const suppressedSchool = 'fjallviksskolan'
/** Has not handed in its report. */
export const lateSchool = 'bergtorpsskolan'

export const examined: Examined[] = [
  {
    grade: 3,
    subject: 'swedish',
    earlier: { VT2022: [86.4, 90.1, 82.8], VT2023: [85.2, 89.4, 81.1] },
    schools: {
      almviksskolan: [22, 24, 20, 24],
      bergtorpsskolan: [12, 13, 11, 13],
      dalbyskolan: [23, 25, 22, 27],
      'ekebackens-skola': [15, 16, 12, 15],
      fjallviksskolan: [4, 5, 4, 4],
    },
  },
  {
    grade: 3,
    subject: 'mathematics',
    earlier: { VT2022: [88.0, 88.6, 87.4], VT2023: [86.9, 87.2, 86.6] },
    schools: {
      almviksskolan: [22, 24, 21, 24],
      bergtorpsskolan: [12, 13, 12, 13],
      dalbyskolan: [22, 25, 23, 27],
      'ekebackens-skola': [14, 16, 13, 15],
      fjallviksskolan: [5, 5, 3, 4],
    },
  },
  {
    grade: 6,
    subject: 'swedish',
    earlier: { VT2022: [90.3, 93.8, 87.0], VT2023: [91.1, 94.2, 88.1] },
    schools: {
      almviksskolan: [20, 21, 21, 24],
      dalbyskolan: [26, 27, 23, 27],
      'ekebackens-skola': [14, 15, 16, 18],
      fjallviksskolan: [4, 4, 3, 4],
    },
  },
  {
    grade: 6,
    subject: 'mathematics',
    earlier: { VT2022: [84.9, 85.3, 84.5], VT2023: [83.7, 84.8, 82.7] },
    schools: {
      almviksskolan: [18, 21, 20, 24],
      dalbyskolan: [23, 27, 22, 27],
      'ekebackens-skola': [12, 15, 15, 18],
      fjallviksskolan: [3, 4, 4, 4],
    },
  },
  {
    grade: 6,
    subject: 'english',
    earlier: { VT2022: [89.2, 90.0, 88.4], VT2023: [90.5, 91.3, 89.8] },
    schools: {
      almviksskolan: [19, 21, 22, 24],
      dalbyskolan: [25, 27, 24, 27],
      'ekebackens-skola': [14, 15, 16, 18],
      fjallviksskolan: [4, 4, 4, 4],
    },
  },
  {
    grade: 9,
    subject: 'swedish',
    earlier: { VT2022: [91.8, 95.1, 88.7], VT2023: [90.6, 94.0, 87.4] },
    schools: { centralskolan: [54, 57, 53, 61], dalbyskolan: [29, 30, 27, 31] },
  },
  {
    grade: 9,
    subject: 'mathematics',
    earlier: { VT2022: [82.4, 83.0, 81.8], VT2023: [80.9, 82.1, 79.8] },
    schools: { centralskolan: [46, 57, 47, 61], dalbyskolan: [25, 30, 25, 31] },
  },
  {
    grade: 9,
    subject: 'english',
    earlier: { VT2022: [92.5, 92.9, 92.1], VT2023: [93.0, 93.4, 92.6] },
    schools: { centralskolan: [53, 57, 57, 61], dalbyskolan: [28, 30, 29, 31] },
  },
]

/** Share in per cent with one decimal, as a school types it. */
export const share = (part: number, whole: number): string => String(Math.round((part / whole) * 1000) / 10)
export const groupsOf = ([girls, ofGirls, boys, ofBoys]: Counts) => ({
  all: { part: girls + boys, whole: ofGirls + ofBoys },
  girls: { part: girls, whole: ofGirls },
  boys: { part: boys, whole: ofBoys },
})
export const totalOf = (schools: Examined['schools']): Counts =>
  Object.values(schools).reduce<Counts>(
    (sum, counts) => [sum[0] + counts[0], sum[1] + counts[1], sum[2] + counts[2], sum[3] + counts[3]],
    [0, 0, 0, 0],
  )

/** Share with at least 20 % absence: spring 2023, spring 2024, and the number of pupils each spring. */
export const absence: Record<string, [before: number, now: number, nBefore: number, n: number]> = {
  almviksskolan: [9.6, 8.4, 302, 309],
  bergtorpsskolan: [7.1, 6.8, 98, 103],
  centralskolan: [14.9, 16.3, 351, 349],
  dalbyskolan: [12.2, 12.0, 498, 507],
  'ekebackens-skola': [10.3, 9.1, 214, 209],
  fjallviksskolan: [8.6, 6.9, 58, 58],
}
/** The municipality's share of pupils by grade 1 to 9 in two bands of absence, as the comparison list tells it. */
export const bands: Record<'absence20to29' | 'absence30to49', Record<'VT2023' | 'VT2024', number[]>> = {
  absence20to29: {
    VT2023: [5.4, 5.1, 5.6, 5.9, 6.2, 6.8, 8.1, 8.4, 9.0],
    VT2024: [4.6, 4.4, 4.7, 5.1, 5.5, 5.9, 7.3, 8.5, 9.2],
  },
  absence30to49: {
    VT2023: [1.8, 1.7, 1.9, 2.1, 2.3, 2.6, 4.1, 4.6, 5.2],
    VT2024: [1.8, 1.7, 1.9, 2.1, 2.3, 2.6, 4.7, 5.3, 7.1],
  },
}
