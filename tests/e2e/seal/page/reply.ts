/** A reply with every structure that a seal meets. Surrogates only. */
export const REPLY = `# Summary for Marta Quinn

The patient, Marta Quinn (born 03/14/1951, MRN 5550123), was seen at Fairhaven Clinic. Her name is **Marta** **Quinn** in bold, and **Marta** Quinn with one half of it. Contact: [marta.quinn@example.org](mailto:marta.quinn@example.org) or \`555-0142\`.

> Quoted: Mr. Solway called about Marta Quinn from 555-0142.

## Plan for Quinn, Marta

1. Repeat the potassium of Marta Quinn
   - nested: letter to *Mr. Solway*
   - nested: nothing to hide here
     - deeper: 14 Elm Court
2. Call 555-0142

- loose item about Marta Quinn

- another loose item

- [x] task done for Marta Quinn
- [ ] task open

| Field | Value | Note |
| --- | ---: | --- |
| Name | Marta Quinn | **Quinn, Marta** |
| Born | 03/14/1951 | none |
| Phone | 555-0142 | see [chart](https://example.org/c) |

\`\`\`json
{
  "name": "Marta Quinn",
  "mrn": 5550123,
  "address": "14 Elm Court"
}
\`\`\`

The last paragraph holds no value at all, only words that fill a line or two so that wrapping can be seen in a narrow column.

#### Signed, Mr. Solway

The letter goes to 14 Elm Court, and a copy to Fairhaven Clinic.
`;

/** What the user had sent. */
export const QUESTION = 'Please summarise Marta Quinn, DOB 03/14/1951.\n\nPhone 555-0142, thank you.';
