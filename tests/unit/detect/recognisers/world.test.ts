import { account } from '../../../../lib/detect/recognisers/identifier/account.ts';
import { addressTail } from '../../../../lib/detect/recognisers/address/tail.ts';
import { addressWorld } from '../../../../lib/detect/recognisers/address/world.ts';
import { code } from '../../../../lib/detect/recognisers/identifier/code.ts';
import { date } from '../../../../lib/detect/recognisers/date/date.ts';
import { device } from '../../../../lib/detect/recognisers/identifier/device.ts';
import { nameBroken } from '../../../../lib/detect/recognisers/name/broken.ts';
import { otherId } from '../../../../lib/detect/recognisers/identifier/other-id.ts';
import { phoneAbroad } from '../../../../lib/detect/recognisers/contact/phone-abroad.ts';
import { vehicle } from '../../../../lib/detect/recognisers/identifier/vehicle.ts';
import { zipAbroad } from '../../../../lib/detect/recognisers/address/zip-abroad.ts';
import { zip } from '../../../../lib/detect/recognisers/address/zip.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(addressWorld, {
  strong: [
    'do ⟦ul. Mokotowska 41⟧ rano',
    '⟦Fő utca 8. II. em. 4.⟧, Sopron',
    'ad ⟦Calle 72 # 10-34⟧, Bogotá',
    'vive en ⟦7a Avenida 4-18 zona 9⟧ con su tía',
    '⟦2-11-3 Meguro⟧, Meguro-ku, Tokyo',
    'at ⟦3F2⟧, 24 Marchmont Crescent',
    '⟦12/4 MG Road⟧, Indiranagar',
    '⟦Mannerheimintie 12 B 4⟧, 00100 Helsinki',
    'Toa Payoh Lorong 8 ⟦#11-42⟧, Singapore',
    'à ⟦14 Rue des Lilas⟧ hier',
    '⟦Atatürk Cad. No: 12⟧, Ankara',
    'auf ⟦lindenstraße 27⟧, leipzig',
    '⟦kerkstraat 108-II⟧, amsterdam',
    '⟦東京都渋谷区神南1-2-3⟧',
    '⟦서울특별시 강남구 테헤란로 152⟧',
    '⟦ul. Lenina, d. 14, kv. 7⟧, Perm',
  ],
  fair: ['die ⟦Goethehof 5⟧, 22303 Hamburg', '⟦Anger 7a⟧\n06618 Naumburg.'],
  none: [
    'Auntie 5 mg',
    'brigade 5',
    'Section 12, 22303 units',
    'in bed 4, 1400 Rounds',
    'Strength 3/5 Left arm',
    'grade 3-4-5 Mucositis',
    'Version 8, 10115 builds',
    'Diagonal 4 cm, Conjugate 11',
  ],
});

describeRecogniser(addressTail, {
  strong: [
    '14 bis rue des Lilas, ⟦69003⟧ ⟦Lyon⟧',
    '17 Queen Street, ⟦Auckland⟧ ⟦1010⟧',
    'Storgatan 14, ⟦111 23⟧ ⟦Stockholm⟧',
    'Rua Augusta 1508\n⟦São Paulo⟧ - SP\n⟦01304-001⟧',
    'PO Box 1204, ⟦Auckland⟧ ⟦1140⟧',
    'Kerkstraat 108-II, ⟦1017 GR⟧ ⟦Amsterdam⟧',
    '88 Rue des Tanneurs, ⟦bte 4⟧, ⟦4020⟧ ⟦Liège⟧',
  ],
  none: [
    'seen at 12 Oak Street in 2019',
    '12 Oak Street, 2014',
    'weight 72, 1400 Reviewed',
    '12 Oak Street. Weight 4500 g',
  ],
});

describeRecogniser(zipAbroad, {
  strong: [
    'home, ⟦LT-91103⟧ ⟦Vilnius⟧',
    '⟦CH-8001⟧ ⟦Zürich⟧',
    'Glebe NSW ⟦2037⟧',
    'Singapore ⟦310210⟧',
    'Bengaluru – ⟦560 038⟧',
    '⟦〒153-0063⟧',
    'postcode ⟦eh9 1hf⟧ or',
    'PLZ ⟦04109⟧',
  ],
  fair: ['Dublin, ⟦D02 X285⟧', 'Solna 4, ⟦00-551⟧ Warszawa', 'moved to Luleå ⟦972 31⟧ then'],
  none: [
    'L-4567',
    'S-100 Protein',
    'NT 1200 pg',
    'ACT 250 seconds',
    'WA 1200 mL',
    'in 2019 Boston',
    'CD45 POS',
    'sats 94-100 Room air',
    'from Day 120 10',
  ],
});

describeRecogniser(zip, { strong: ['Fargo, ND  ⟦58lO2⟧'], none: ['IN OOlOl', 'OK lIlIl'] });

describeRecogniser(phoneAbroad, {
  strong: [
    'at ⟦06.55.50.18.93⟧ or',
    '(⟦+33 (0)5 55 50 11 74⟧)',
    'number ⟦07700 900 248⟧, delete',
    'Call ⟦020 7946 0018⟧ or ⟦0161 496 0233⟧.',
    'tel ⟦(11) 98765-4321⟧',
    '⟦0412 555 018⟧ after six',
    '⟦090-1234-5678⟧',
    '⟦8 (495) 123-45-67⟧',
  ],
  fair: ['Tel. ⟦030 23125678⟧, mobil ⟦0171 5550199⟧', 'M ⟦98455 50172⟧'],
  none: [
    '0730-1130-1630',
    'hours 0800-2000',
    '0.5 55 50 11',
    '05-12-14-02',
    'NDC 0591-2234-01',
    '08 12 14',
    'doses 0600 1200 1800',
    'list CPTs 98941 97110',
  ],
});

describeRecogniser(account, {
  strong: ['IBAN ⟦IS62 0305 2611 4408 0972 3190 15⟧ / date', 'sort code ⟦20-45-77⟧'],
  none: ['IV12 given', 'CD45 CD20', 'code 20-45'],
});

describeRecogniser(vehicle, {
  strong: [
    'van, plate ⟦B-KL 2296⟧, hit',
    'SCOOTER (⟦KA 05 MH 7713⟧)',
    'plate ⟦LK19 ZRT⟧; left',
    'our BMW (⟦M-AB 1234⟧)',
    'reg ⟦KX21 HJP⟧',
  ],
  fair: ['behind ⟦AB-123-CD⟧ at'],
  none: ['plate 7 holes', 'bike 20 min', 'car in 1998', 'MI-20-45', 'van 12'],
});

describeRecogniser(device, {
  strong: ['frame number ⟦WTU084K2216P⟧ is'],
  none: ['frame number unknown', 'time frame 2 weeks'],
});

describeRecogniser(otherId, {
  strong: ['stuff?? order ⟦wc_99203⟧, jd'],
  none: ['CODE SPRING25 AT CHECKOUT', 'use code WELCOME10'],
});

describeRecogniser(code, { none: ['CARD 53927 OPEN', 'LINE 44120 IN THE TABLE'] });

describeRecogniser(nameBroken, {
  fair: ['then ⟦Hatfie1d⟧ called', 'with ⟦Th0mas⟧ today'],
  none: ['Brca1 carrier', 'A1c 7', 'Il1b up', 'Form1a', 'Day1am', 'Emergency Rec0rd'],
});

describeRecogniser(date, {
  strong: [
    'bapt. ⟦2 Feb. 1794⟧ Graaff',
    'since ⟦29. November⟧. Then',
    'Gute zum ⟦11.11.⟧!',
    '⟦O4/L6/1992⟧',
    'MID-⟦MAY⟧ SHE LEFT',
    'mid-⟦may⟧ she left',
    'early ⟦march⟧',
    'in ⟦nov⟧. we moved',
    'IN ⟦NOV⟧. WE MOVED',
    '⟦14MAR24⟧',
    'wk of ⟦June 9⟧ works',
    'back on the ⟦14th⟧, then',
    'at ⟦20240304⟧T113435Z',
    'See you ⟦3/4⟧ at noon',
    'on ⟦3⟧, ⟦4⟧ and ⟦5 June⟧ we',
    'free ⟦1⟧–⟦3 Oct⟧ on',
    'night of ⟦28⟧-⟦29 December⟧',
    'on ⟦June 3⟧, ⟦4⟧ and ⟦5⟧.',
    '⟦Jan/Feb 2023⟧',
    'this ⟦14th day of March 2024⟧',
    'the ⟦12th⟧ of this month',
    'from ⟦Mon 3⟧ to Fri',
    'den ⟦14/3-2024⟧',
    'on ⟦Boxing Day 2022⟧',
    '⟦Xmas Day 1987⟧',
  ],
  fair: ['back in ⟦may⟧, she'],
  none: [
    'they march past the gate and may be',
    'she may, in time',
    'BP 120/80',
    'INR 2.3',
    'v11.11. of',
    'section 11.11. of the act',
    'ratio 3/4 strength',
    'INR 6.30',
    'items 2. Decide',
    'march 1500 ml',
    'early may be',
    'between 4 and 6 may help',
    'easter egg 12',
    'the 12th of four',
    'BP 120/80-2024',
    '3 and 4 of them',
  ],
});
