/** Those who pay for care, as registrations abbreviate them; the number that follows one is the member's. */
export const PAYERS: string = [
  'Aetna|Humana|Cigna(?: Global)?|UHC|UnitedHealthcare|United(?: Healthcare)?|Anthem|BCBS(?: [A-Z]{2})?|BCBS[A-Z]{1,2}|Blue Cross|Blue Shield|Regence|Premera|Highmark|CareFirst|Horizon',
  'Wellmark|Florida Blue|Independence|IBX|Excellus|Empire|Kaiser|KP|Molina|Centene|Ambetter|Wellcare|WellCare|Amerigroup|Amerihealth|AmeriHealth|Caresource|CareSource|Buckeye',
  'Meridian|Peach State|Superior(?: HealthPlan)?|Sunshine Health|Simply|Staywell|Oscar|Bright Health|Clover|Devoted|Alignment|SCAN|Healthfirst|HealthFirst|Fidelis|MetroPlus|EmblemHealth|GHI|HIP|MVP|CDPHP',
  'Tufts|Harvard Pilgrim|HPHC|Fallon|MassHealth|NHP|ConnectiCare|Husky|HUSKY|Geisinger|UPMC(?: for You)?|Gateway|Keystone(?: First)?|Aetna Better Health|Priority Health|HAP|McLaren|Medica|HealthPartners|UCare|PreferredOne',
  'PrimeWest|Hennepin Health|Dean|Quartz|Security Health|Network Health|Sanford|Avera|Medi-?Cal|CalOptima|LA Care|L\\.A\\. Care|IEHP|Health Net|SFHP|Partnership|CenCal|Alameda Alliance|CareOregon|OHP|Moda|PacificSource|Providence(?: Health Plan)?|Trillium',
  'Asuris|Coordinated Care|CHPW|AHCCCS|Banner|Mercy Care|SelectHealth|PEHP|Intermountain|Rocky Mountain Health|Presbyterian|Lovelace|Centennial|SoonerCare|TennCare|BlueCare|Medicaid|Medicare|TRICARE|Tricare|CHAMPVA|GEHA|FEP|FEHB|NALC|MHBP|APWU',
  'HMSA|HMAA|UHA|Quest Integration|AlohaCare|Ohana|Denali ?Care|Passport|Humana Gold|Devoted|Magellan|Optum|Beacon|Carelon|Express Scripts|ESI|Caremark|OptumRx|Prime|MedImpact|Navitus|Delta Dental|MetLife|Guardian|VSP|EyeMed|OHIP|RAMQ|MSP|AHCIP|MCP|Bupa|AXA|Vitality|Allianz|Vhi|Laya|DKV|AOK|Barmer|TK|Sanitas|Adeslas|Mapfre|Discovery|Medibank|HCF|NIB',
].join('|');
