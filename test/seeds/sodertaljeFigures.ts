/**
 * The body rows of the source's tables as they are printed, taken from its text and not from the seed; `–` where the
 * source leaves a cell empty. By the beginning of the table's caption in the finished document.
 */
export const printedTables: Record<string, string[]> = {
  'Andel (%) av barnen som når målen': [
    'Språkutveckling | 86,2 | 87,5 | 90,1 | 87,9 | 85,4 | 89,7 | 87,7',
    'Lek och samspel | 89,5 | 90,1 | 93,6 | 91,5 | 89,7 | 95,5 | 92,5',
    'Naturvetenskap och teknik | 84,8 | 87,3 | 92,1 | 89,7 | 89,0 | 91,3 | 90,1',
    'Matematik | 86,9 | 89,4 | 91,0 | 89,8 | 89,5 | 91,5 | 90,5',
  ],
  'Meritvärde i årskurs 9': [
    '2011 | 192 | – | 202 | – | 184 | –',
    '2012 | 198 | – | 211 | – | 184 | –',
    '2013 | 199 | 205 | 211 | 218 | 188 | 194',
    '2014 | 204 | 211 | 214 | 222 | 196 | 202',
    '2015 | – | 213,4 | – | 222 | – | 205',
    '2016 | – | 218,3 | – | 227,6 | – | 209,1',
    '2017 | – | 217,9 | – | 227,1 | – | 208,2',
    '2018 | – | 221,3 | – | 237,2 | – | 206,4',
  ],
  'Behörighet till gymnasieskolans program': [
    '2012 | 74,8 | 75,8 | 73,7 | 76,1 | 76,9 | 75,3 | 23,9 | 23,1 | 24,7',
    '2013 | 75,9 | 78,1 | 73,8 | 78,5 | 80,2 | 76,9 | 21,5 | 19,8 | 23,1',
    '2014 | 78,8 | 81,1 | 76,8 | 82,0 | 82,8 | 81,3 | 18,0 | 17,2 | 18,7',
    '2015 | 78,7 | 77,8 | 79,6 | 78,8 | 78,1 | 79,6 | 21,2 | 21,9 | 20,4',
    '2016 | 79,4 | 79,9 | 79,0 | 80,5 | 80,6 | 80,3 | 19,3 | 19,2 | 19,5',
    '2017 | 79,3 | 81,8 | 76,8 | 81,4 | 83,2 | 79,6 | 18,6 | 16,8 | 20,4',
    '2018 | 83,6 | 87,8 | 79,6 | 85,7 | 89,3 | 82,4 | 14,3 | 10,7 | 17,6',
  ],
  'Elever i årskurs 9 med betyg i samtliga ämnen': [
    '2011 | 66 % | 67 % | 65 %',
    '2012 | 68 % | 69 % | 67 %',
    '2013 | 66 % | 69 % | 64 %',
    '2014 | 69 % | 70 % | 67 %',
    '2015 | 70 % | 70 % | 70 %',
    '2016 | 72 % | 73 % | 71 %',
    '2017 | 69 % | 72 % | 66 %',
    '2018 | 74 % | 79 % | 69 %',
  ],
  'Medelvärde av betygen': [
    'Totalt | 13,64 | 13,48 | 13,54 | 13,83 | 13,82 | 13,87 | 14,14',
    'Högskoleförberedande program | – | 13,99 | 14,50 | 14,32 | 14,50 | 14,56',
    'Yrkesprogram | – | 12,71 | 12,39 | 12,80 | 12,54 | 12,28',
  ],
  'Examen och behörighet till högskolan': [
    'Behöriga från högskoleförberedande program | 68 % | 77 % | 70 % | 66 %',
    'Avgått med examen från yrkesprogram | 68 % | 72 % | 70 % | 86 %',
    'varav behöriga till högskola | 37 % | 43 % | 48 % | 30 %',
  ],
}

/** The self-assessment of 2018: U and VC for each criterion, and last the printed means. */
export const printedRatings: Record<string, string[]> = {
  'Pedagogisk ledning (U': ['3,7 | 3,5', '3,7 | 3,4', '3,7 | 3,7', '3,3 | 3,4', '3,6 | 3,5'],
  'Lärande organisation (U': ['3,3 | 3,0', '3,3 | 3,5', '3,0 | 3,4', '3,0 | 3,5', '3,2 | 3,4'],
  'Mål- och resultatstyrning (U': ['4,0 | 3,6', '3,3 | 3,5', '3,3 | 3,3', '3,0 | 3,4', '3,4 | 3,4'],
  'Kvalité i lärandet (U': ['3,7 | 3,5', '3,3 | 3,7', '3,3 | 3,6', '3,7 | 3,4', '3,5 | 3,6'],
}
