/**
 * Payload's words where ours mean something else (here "publish" makes an edition, and publishing a draft is only to save
 * it complete), and where its Swedish slips: three dots are added to some words by the program, and no noun of ours
 * agrees with "ny" in every gender.
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
      lastSavedAgo: 'Senast sparat för {{distance}} sedan',
      aboutToRestore: 'Du kommer att återställa {{label}} till hur det såg ut {{versionDate}}.',
    },
    general: {
      allCollections: 'Allt',
      collections: 'Listor',
      createNew: 'Lägg till',
      createNewLabel: 'Lägg till: {{label}}',
      creatingNewLabel: 'Lägg till: {{label}}',
      dashboard: 'Start',
      deletedAt: 'Raderat',
      documentModified: 'Ändrat av någon annan',
      editLabel: 'Ändra: {{label}}',
      false: 'Nej',
      filterWhere: 'Visa {{label}} där',
      item: 'rad',
      items: 'rader',
      loading: 'Laddar',
      newLabel: 'Ny: {{label}}',
      noLabel: 'Inget valt',
      noResults: 'Inget hittades: här finns inget än, eller så stämmer inget med det du har sökt efter.',
      payloadSettings: 'Mina inställningar',
      perPage: 'Per sida: {{limit}}',
      resetPreferences: 'Glöm mina val i listorna',
      resetPreferencesDescription: 'Kolumner, filter och sortering i alla listor blir som från början.',
      resettingPreferences: 'Återställer…',
      restoring: 'Återställer…',
      saveChanges: 'Spara ändringar',
      sorryNotFound: 'Det finns inget på den här adressen.',
      true: 'Ja',
    },
    fields: {
      editLabelData: 'Ändra {{label}}',
      newLabel: 'Ny: {{label}}',
      uploadNewLabel: 'Ladda upp: {{label}}',
    },
    validation: {
      enterNumber: 'Skriv ett tal.',
      required: 'Det här behöver fyllas i.',
      requiresNoMoreThan: 'Här får det vara högst {{count}} {{label}}.',
      validUploadID: 'Filen finns inte längre. Välj en annan.',
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
    general: { dashboard: 'Home', false: 'No', loading: 'Loading', true: 'Yes' },
  },
}
