import '@fontsource/source-sans-3/latin-400.css'
import '@fontsource/source-sans-3/latin-600.css'
import '../../../src/school/school.css'
import { createRoot } from 'react-dom/client'
import { SectionForm } from '../../../src/school/form/SectionForm.tsx'
import { items } from './forms.ts'

const root = document.getElementById('root')
const readOnly = location.search.includes('las')
if (root)
  createRoot(root).render(
    <>
      <h1>Alla fält</h1>
      <SectionForm
        userId="u"
        documentId="d"
        sectionKey="s"
        items={items}
        readOnly={readOnly}
        ready={false}
        next={{ href: '#', label: 'Nästa avsnitt' }}
      />
    </>,
  )
