import { formatDate } from '#document/text/swedish.ts'
import { type AboutWords, given, type SiteFacts } from './About.ts'

const levels = {
  full: 'The website meets the Swedish act on the accessibility of digital public services in full. We know of no shortcomings.',
  partly:
    'The website meets the Swedish act on the accessibility of digital public services in part. The shortcomings are below.',
  not: 'The website does not meet the Swedish act on the accessibility of digital public services. The shortcomings are below.',
}
const contact = ({ email, phone, address }: SiteFacts) =>
  given(
    email && `Email: ${email}`,
    phone && `Telephone: ${phone}`,
    address && `Post: ${address.replaceAll('\n', ', ')}`,
  )
const noContact = "Contact the municipality's switchboard."
const day = (iso: string) => formatDate(iso, 'en')

/** As `sv.ts`. What the municipality wrote stands as it wrote it. */
export const en: AboutWords = {
  language: 'en',
  accessibility: 'Accessibility',
  personalData: 'Personal data',
  download: 'Download',
  choose: 'Choose a municipality',
  statement: (facts) => ({
    title: 'Accessibility statement',
    intro: `${facts.responsible} is behind this website, where preschools and schools write their quality documents and where these are published. Everybody is to be able to use it, whatever their needs. This page says how well it does, which shortcomings we know of and how to tell us of others.`,
    parts: [
      {
        heading: 'How accessible is the website?',
        lines: [
          facts.conformance
            ? levels[facts.conformance]
            : `${facts.name} has not yet assessed the website against the act on the accessibility of digital public services.`,
        ],
      },
      ...(facts.shortcomings.length > 0
        ? [{ heading: 'Content that is not accessible', lines: [], list: facts.shortcomings }]
        : []),
      {
        heading: 'If you cannot use the website',
        lines: [
          'Contact us if you need the content in another way, for example read aloud, in large print or on paper. We answer as soon as we can.',
        ],
        list: contact(facts).length > 0 ? contact(facts) : [noContact],
      },
      {
        heading: 'Tell us of shortcomings',
        lines: ['If you find something that does not work and is not named here, tell us in the same way.'],
      },
      {
        heading: 'Supervision',
        lines: [
          'The Agency for Digital Government, Digg, sees to it that the act is followed. If you are not content with how we deal with what you told us, you can report it to Digg at digg.se.',
        ],
      },
      {
        heading: 'How the website was tested',
        lines: given(
          'The pages are made to WCAG 2.1 level AA and the standard EN 301 549. They are tested by machine with every new version, wide and narrow, and with a keyboard alone. Documents come as a web page, Word and PDF; the PDF files are made to PDF/UA-1.',
          facts.assessment,
          facts.assessedOn && `The last assessment was made on ${day(facts.assessedOn)}.`,
          facts.updatedOn && `The statement was last updated on ${day(facts.updatedOn)}.`,
        ),
      },
    ],
  }),
  privacy: (facts) => ({
    title: 'How personal data are processed',
    intro: `${facts.responsible} is the controller of the data about you that are kept here.`,
    parts: [
      {
        heading: 'Why the data are here',
        lines: [
          'The Education Act asks preschools, schools and those responsible for them to plan, follow up and document their quality. The data are needed for that work and to show who answered and who decided. The legal basis is a task of public interest and a legal obligation (Article 6.1 c and e of the General Data Protection Regulation).',
        ],
      },
      {
        heading: 'Which data they are',
        lines: [],
        list: given(
          'Name, email address and role of those who have an account.',
          facts.external
            ? "What the municipality's login gives when you log in: your identity there and the groups that give rights."
            : 'A password, which is kept only in a form that cannot be read.',
          'Who wrote what in a document, and when.',
          'A log of logins, decisions and who fetched what.',
          'The name of a head teacher or of somebody responsible, where a document says it.',
        ),
      },
      {
        heading: 'Pupils and children',
        lines: [
          'The documents are not to hold data about a single child or pupil. Figures of groups so small that somebody could be known again are hidden, and texts are searched for personal identity numbers and the like before they are handed in.',
        ],
      },
      {
        heading: 'Who receives them',
        lines: [
          "The school's own staff see the school's documents, the municipality's strategists and administration see what was handed in. What is published everybody can read. Nothing is sold, and nothing is used for anything else.",
        ],
      },
      {
        heading: 'How long they are kept',
        lines: [
          facts.retention.length > 0
            ? 'Adopted documents are public records and are kept, but for those listed here. These are removed for good, with answers, history and files.'
            : 'Adopted documents are public records and are kept.',
        ],
        list: facts.retention.map(({ template, years }) => `${template}: ${years} years after the school year.`),
      },
      ...(facts.personalData.length > 0 ? [{ heading: 'Particular to us', lines: facts.personalData }] : []),
      {
        heading: 'Your rights',
        lines: [
          'You may ask which data about you there are, have mistakes corrected and in some cases have data removed or restricted, or object to the processing. If you are logged in, you take out an extract yourself on the page My account.',
        ],
        list: [
          ...(contact(facts).length > 0 ? contact(facts) : [noContact]),
          ...given(facts.officer && `Data protection officer: ${facts.officer}`),
        ],
      },
      {
        heading: 'Complaints',
        lines: ['If you are not content you can complain to the Swedish Authority for Privacy Protection, imy.se.'],
      },
    ],
  }),
}
