/**
 * Payload's words for drafts, where ours mean something else: here "publish" makes an edition, and publishing a draft
 * is only to save it complete.
 */
export const adminWords = {
  sv: {
    version: {
      publish: 'Spara mallen',
      publishChanges: 'Spara mallen',
      published: 'Sparad',
      currentlyPublished: 'Nu sparad',
      draft: 'Utkast',
      changed: 'Utkast med ändringar',
    },
  },
  en: {
    version: {
      publish: 'Save template',
      publishChanges: 'Save template',
      published: 'Saved',
      currentlyPublished: 'Currently saved',
      draft: 'Draft',
      changed: 'Draft with changes',
    },
  },
}
