import type { Condition, Field } from 'payload'
import { fieldNobody } from '#access/rules.ts'
import { certificatesIn } from '#commands/account/external/saml/certificatesIn.ts'
import { metadataAddress } from '#commands/account/external/saml/ourMetadata.ts'
import { type Asked, inLanguage } from '#language'

const samlOnly: Condition = (data) => data.kind === 'saml'
export const oidcOnly: Condition = (data) => data.kind !== 'saml'

/** By https, or on this machine. */
export const isSafeAddress = (value: unknown): boolean =>
  URL.canParse(String(value)) && /^https:|^http:\/\/(127\.0\.0\.1|localhost)[:/]/u.test(`${value}/`)

const address = {
  sv: 'Skriv hela adressen, med https:// i början, eller klistra in tjänstens metadata.',
  en: "Give the whole address, beginning with https://, or paste the provider's metadata.",
}
const certificate = {
  sv: 'Klistra in tjänstens certifikat, eller dess metadata.',
  en: "Paste the provider's certificate, or its metadata.",
}
export const noCertificate = {
  sv: 'Certifikatet går inte att läsa, eller är för svagt. Klistra in det i PEM-format (-----BEGIN CERTIFICATE-----), med en RSA-nyckel på minst 2048 bitar. Klistra aldrig in en privat nyckel.',
  en: 'The certificate cannot be read, or is too weak. Paste it in PEM format (-----BEGIN CERTIFICATE-----), with an RSA key of at least 2048 bits. Never paste a private key.',
}
const isReadable = (value: unknown): boolean => {
  try {
    return certificatesIn(String(value)).length > 0
  } catch {
    return false
  }
}
type Siblings = Asked & { data?: { kind?: string; metadata?: string } }
/** What is missing may yet come out of metadata that is pasted. */
const mayWait = ({ data }: Siblings) => data?.kind !== 'saml' || Boolean(data.metadata)

/** What a provider by SAML has that one by OpenID Connect has not. */
export const samlFields: Field[] = [
  {
    name: 'ourMetadata',
    type: 'text',
    virtual: true,
    label: { sv: 'Vår metadata', en: 'Our metadata' },
    admin: {
      readOnly: true,
      condition: (data) => data.kind === 'saml' && Boolean(data.id),
      description: {
        sv: 'Ge den adressen till den som sköter kommunens inloggning. Kan den inte hämta metadata: adressen för svar (ACS) är samma adress utan det sista ledet, och entityID står nedan.',
        en: "Give this address to whoever runs the municipality's login. If it cannot fetch metadata: the address for answers (ACS) is the same without its last part, and the entityID stands below.",
      },
    },
    hooks: {
      afterRead: [
        ({ data, req }) =>
          data?.kind === 'saml' && data.id ? metadataAddress(req.payload, String(data.id)) : undefined,
      ],
    },
  },
  {
    name: 'metadata',
    type: 'textarea',
    virtual: true,
    label: { sv: 'Klistra in tjänstens metadata (XML)', en: "Paste the provider's metadata (XML)" },
    admin: {
      readOnly: false,
      condition: samlOnly,
      description: {
        sv: 'Läses när du sparar: entityID, adresser och certifikat nedan fylls i. Klistra in på nytt när tjänsten byter certifikat.',
        en: 'Read when you save: entityID, addresses and certificates below are filled in. Paste again when the provider changes certificates.',
      },
    },
  },
  {
    name: 'entryPoint',
    type: 'text',
    label: { sv: 'Adress för inloggning (SSO, HTTP-Redirect)', en: 'Address for login (SSO, HTTP-Redirect)' },
    admin: { condition: samlOnly },
    validate: (value: unknown, asked: Siblings) =>
      (value ? isSafeAddress(value) : mayWait(asked)) || inLanguage(address, asked),
  },
  {
    name: 'logoutPoint',
    type: 'text',
    label: { sv: 'Adress för utloggning (SLO, HTTP-Redirect)', en: 'Address for logout (SLO, HTTP-Redirect)' },
    admin: {
      condition: samlOnly,
      description: {
        sv: 'Utan den loggas man ut bara här, och får veta det.',
        en: 'Without it people are logged out here alone, and are told so.',
      },
    },
    validate: (value: unknown, asked: Siblings) => !value || isSafeAddress(value) || inLanguage(address, asked),
  },
  {
    name: 'certificates',
    type: 'textarea',
    label: { sv: 'Certifikat som svaren undertecknas med', en: 'Certificates that answers are signed with' },
    admin: {
      condition: samlOnly,
      description: {
        sv: 'Ett eller flera efter varandra: när tjänsten ska byta, lägg till det nya i god tid och ta bort det gamla efteråt.',
        en: 'One or more, after each other: when the provider is to change, add the new one in time and remove the old one afterwards.',
      },
    },
    validate: (value: unknown, asked: Siblings) =>
      value
        ? isReadable(value) || Boolean(asked.data?.metadata) || inLanguage(noCertificate, asked)
        : mayWait(asked) || inLanguage(certificate, asked),
  },
  {
    name: 'subject',
    type: 'select',
    defaultValue: 'nameId',
    options: [
      { value: 'nameId', label: { sv: 'Beständigt NameID (persistent)', en: 'Persistent NameID' } },
      { value: 'eppn', label: { sv: 'EPPN (Skolfederation)', en: 'EPPN (Skolfederation)' } },
    ],
    label: { sv: 'En person känns igen på', en: 'A person is known by' },
    admin: { condition: samlOnly, isClearable: false },
  },
  // What we sign with towards this provider (`giveKey`): the key encrypted, the certificate as our metadata tells it.
  ...['ourKey', 'ourCertificate'].map(
    (name): Field => ({
      name,
      type: 'text',
      hidden: true,
      access: { read: fieldNobody, create: fieldNobody, update: fieldNobody },
    }),
  ),
]
