/** Words for a street or a part of a house, in the languages that addresses come in. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  `street st avenue ave av road rd drive dr lane ln boulevard blvd court ct circle cir place pl way terrace ter trail trl
  parkway pkwy highway hwy route rt loop square sq alley crescent close row walk crossing bend ridge run path pike
  turnpike apt apartment suite ste unit floor fl bldg building lot box po
  calle c avenida avda carrera camino paseo plaza via viale piazza vicolo corso strada rue chemin impasse allee quai
  strasse straße gasse weg platz allee ring damm laan straat plein gade gatan vej vagen väg gata veien utca u út ut tér
  ter krt ulica ul ulice trg rua travessa praceta largo calz calzada colonia col piso puerta bajo urbanizacion urb
  barrio bo sector cond condominio edif interior int exterior ext manzana mz lote km`
    .split(/\s+/)
    .filter(Boolean),
);
