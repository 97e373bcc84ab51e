import type { CollectionConfig } from 'payload'
import { or } from '#access/combine.ts'
import { roleOptions } from '#access/roleOptions.ts'
import { fieldNobody, municipalityAs, platformAdmin } from '#access/rules.ts'
import { type Asked, inLanguage } from '#language'
import { isSafeAddress, oidcOnly, samlFields } from './fields/saml.ts'
import { checkProvider } from './hooks/checkProvider.ts'
import { giveKey } from './hooks/giveKey.ts'
import { keepSecret } from './hooks/keepSecret.ts'
import { readSamlSettings } from './hooks/readSamlSettings.ts'

const faults = {
  domains: { sv: 'Skriv minst en domän, som lillkoping.se.', en: 'Give at least one domain, such as lillkoping.se.' },
  issuer: {
    sv: 'Skriv hela adressen till utfärdaren, med https:// i början.',
    en: 'Give the whole address of the issuer, beginning with https://.',
  },
  entity: {
    sv: 'Skriv tjänstens entityID, eller klistra in dess metadata.',
    en: 'Give the entityID of the provider, or paste its metadata.',
  },
  clientId: { sv: 'Skriv klient-id.', en: 'Give the client id.' },
}
type OfProvider = Asked & { data?: { kind?: string; metadata?: string } }
const isSaml = ({ data }: OfProvider) => data?.kind === 'saml'
const domainPattern = /^[a-z0-9åäö-]+(\.[a-z0-9åäö-]+)+$/u

/**
 * Where a municipality's people log in, and what that gives them here. The rules stand in words that a strategist can
 * read; who answers for the system writes them, since whoever did could make anybody anything in the municipality.
 */
export const IdentityProviders: CollectionConfig = {
  slug: 'identityProviders',
  labels: {
    singular: { sv: 'Inloggningstjänst', en: 'Identity provider' },
    plural: { sv: 'Inloggningstjänster', en: 'Identity providers' },
  },
  access: {
    create: platformAdmin,
    update: platformAdmin,
    delete: platformAdmin,
    read: or(platformAdmin, municipalityAs(['qualityStrategist'])),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'domains', 'enabled'],
    description: {
      sv: 'Kommunens gemensamma inloggning (OpenID Connect eller SAML 2.0, till exempel Entra ID, ADFS eller Skolfederation). Den som skriver en e-postadress i någon av domänerna loggar in där, och reglerna nedan ger roller och enheter vid varje inloggning.',
      en: "The municipality's own login (OpenID Connect or SAML 2.0, such as Entra ID, ADFS or Skolfederation). Whoever gives an address in one of the domains logs in there, and the rules below give roles and units at each login.",
    },
  },
  disableDuplicate: true,
  hooks: { beforeValidate: [checkProvider, readSamlSettings], beforeChange: [keepSecret, giveKey] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { sv: 'Namn på inloggningssidan', en: 'Name on the login page' },
    },
    { name: 'enabled', type: 'checkbox', defaultValue: true, label: { sv: 'I bruk', en: 'In use' } },
    {
      name: 'domains',
      type: 'text',
      hasMany: true,
      required: true,
      label: { sv: 'E-postdomäner', en: 'Mail domains' },
      admin: { description: { sv: 'Till exempel lillkoping.se', en: 'Such as lillkoping.se' } },
      validate: (value: unknown, asked: Asked) =>
        (Array.isArray(value) && value.length > 0 && value.every((one) => domainPattern.test(String(one)))) ||
        inLanguage(faults.domains, asked),
    },
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'oidc',
      options: [
        { value: 'oidc', label: 'OpenID Connect' },
        { value: 'saml', label: 'SAML 2.0' },
      ],
      label: { sv: 'Sätt', en: 'Protocol' },
      admin: { isClearable: false },
    },
    ...samlFields,
    {
      name: 'issuer',
      type: 'text',
      required: true,
      label: {
        sv: 'Utfärdare (issuer, för SAML tjänstens entityID)',
        en: 'Issuer (for SAML the entityID of the provider)',
      },
      admin: {
        description: {
          sv: 'För Entra ID med OpenID Connect: https://login.microsoftonline.com/katalogens-id/v2.0',
          en: 'For Entra ID by OpenID Connect: https://login.microsoftonline.com/tenant-id/v2.0',
        },
      },
      validate: (value: unknown, asked: OfProvider) =>
        isSaml(asked)
          ? Boolean(value || asked.data?.metadata) || inLanguage(faults.entity, asked)
          : isSafeAddress(value) || inLanguage(faults.issuer, asked),
    },
    {
      name: 'clientId',
      type: 'text',
      required: true,
      label: { sv: 'Klient-id (för SAML vårt entityID)', en: 'Client id (for SAML our entityID)' },
      admin: {
        description: {
          sv: 'För SAML: lämna tomt för det vanliga, och ändra det inte när tjänsten väl känner det.',
          en: 'For SAML: leave empty for the usual one, and do not change it once the provider knows it.',
        },
      },
      validate: (value: unknown, asked: OfProvider) =>
        Boolean(value) || isSaml(asked) || inLanguage(faults.clientId, asked),
    },
    {
      name: 'secret',
      type: 'text',
      virtual: true,
      label: { sv: 'Klienthemlighet', en: 'Client secret' },
      admin: {
        autoComplete: 'off',
        // Payload takes what is not stored for something to look at.
        readOnly: false,
        condition: oidcOnly,
        description: {
          sv: 'Visas aldrig igen. Lämna tomt för att behålla den som finns.',
          en: 'Never shown again. Leave empty to keep the one there is.',
        },
      },
    },
    // Encrypted, and written from `secret` alone.
    {
      name: 'clientSecret',
      type: 'text',
      hidden: true,
      access: { read: fieldNobody, create: fieldNobody, update: fieldNobody },
    },
    {
      type: 'row',
      // Not on the field: then the database would take it for one that may be missing.
      admin: { condition: oidcOnly },
      fields: [
        {
          name: 'scope',
          type: 'text',
          required: true,
          defaultValue: 'openid email profile offline_access',
          label: { sv: 'Vad som begärs (scope)', en: 'Scope' },
          admin: {
            description: {
              sv: 'Med offline_access frågar vi tjänsten var femte minut om den som är inloggad, så att en behörighet som tas bort där försvinner också här. Utan den gäller behörigheten tills inloggningen tar slut, högst 12 timmar.',
              en: 'With offline_access we ask the service every five minutes about whoever is logged in, so that a right that is taken away there goes here as well. Without it a right holds until the session ends, at most 12 hours.',
            },
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'emailClaim',
          type: 'text',
          required: true,
          defaultValue: 'email',
          label: { sv: 'Uppgift med e-postadress', en: 'Claim with the address' },
        },
        {
          name: 'nameClaim',
          type: 'text',
          required: true,
          defaultValue: 'name',
          label: { sv: 'Uppgift med namn', en: 'Claim with the name' },
        },
      ],
    },
    {
      name: 'rules',
      type: 'array',
      label: { sv: 'Regler', en: 'Rules' },
      labels: { singular: { sv: 'Regel', en: 'Rule' }, plural: { sv: 'Regler', en: 'Rules' } },
      admin: {
        initCollapsed: true,
        components: { RowLabel: '/admin/login/RuleLabel.tsx#RuleLabel' },
        description: {
          sv: 'Den som inget passar på släpps inte in. Reglerna gäller om vid varje inloggning, och ersätter roller som har satts för hand.',
          en: 'Whom none fits is not let in. The rules are read anew at each login, and replace roles that were set by hand.',
        },
      },
      fields: [
        { name: 'claim', type: 'text', required: true, label: { sv: 'När uppgiften', en: 'When the claim' } },
        {
          name: 'value',
          type: 'text',
          required: true,
          label: { sv: 'är', en: 'is' },
          admin: {
            description: {
              sv: '* står för vad som helst, som i kvalitet-rektor:*',
              en: '* stands for anything, as in quality-head:*',
            },
          },
        },
        {
          name: 'role',
          type: 'select',
          required: true,
          options: roleOptions,
          label: { sv: 'ges rollen', en: 'the role is' },
        },
        {
          name: 'units',
          type: 'select',
          required: true,
          defaultValue: 'none',
          options: [
            { value: 'none', label: { sv: 'i hela kommunen', en: 'in the whole municipality' } },
            { value: 'star', label: { sv: 'vid den enhet som * står för', en: 'at the unit that * stands for' } },
            { value: 'claim', label: { sv: 'vid enheterna i uppgiften', en: 'at the units in the claim' } },
          ],
          label: { sv: 'var', en: 'where' },
        },
        {
          name: 'unitClaim',
          type: 'text',
          label: { sv: 'Uppgift med enheter', en: 'Claim with units' },
          admin: { condition: (_, rule) => rule?.units === 'claim' },
        },
      ],
    },
  ],
}
