/** Words that say what kind of place it is, and so stay in its surrogate. Lower case. */
export const PLACE_KINDS: ReadonlySet<string> = new Set(
  `
street st avenue ave av road rd boulevard blvd drive dr lane ln court ct circle cir place pl square sq terrace ter
trail trl way parkway pkwy highway hwy route rte rt freeway expressway turnpike loop alley plaza row walk crossing
north south east west northeast northwest southeast southwest n s e w ne nw se sw upper lower old new great
apartment apartments apt unit suite ste floor fl building bldg room rm lot box po p o number no trailer space dept
city town township village county parish borough district neighborhood neighbourhood heights hills hill springs
spring falls rapids lake lakes river creek beach bay harbor harbour island port fort mount mountain mt valley park
grove woods meadows gardens garden estates manor terrace commons crossing junction point ridge view shore landing
calle avenida avda camino carretera ctra plaza pza paseo calzada travesía ronda rambla glorieta alameda callejón pasaje
carrera cerrada privada andador circuito prolongación urb urbanización res residencial barrio col colonia fracc sector
núm bloque edif lote piso int depto pta puerta esc portal izq izda dcha izquierda derecha bajo ático
clínica clinica clínico policlínica policlínico sanatorio ambulatorio consultorio centro salud médico médica instituto
nacional regional universitario universitaria infantil residencia farmacia laboratorio laboratorios unidad colegio escuela
primaria secundaria universidad guardería parroquia iglesia funeraria tanatorio hemodiálisis urgencias medicina familiar
zona umf umae hgz cap eap ceip ies y para
san santa saint los las el la de del du des le of the and at for in on & a an
hospital hospitals medical medicine center centre clinic clinics health healthcare care system systems institute
university univ college school elementary middle high academy community general regional memorial county municipal
national veterans va children childrens women womens pediatric pediatrics psychiatric behavioral mental surgery
surgical surgicenter rehabilitation rehab nursing skilled assisted living facility home homes hospice house residence
senior retirement center family practice primary urgent emergency department ward wing unit icu floor pharmacy drug
drugs laboratory laboratories labs lab imaging radiology oncology cancer cardiology cardiac heart vascular orthopedic
orthopedics orthopaedics dental dentistry eye ear nose throat kidney dialysis dermatology neurology women's children's
associates group partners physicians specialists services service foundation network trust council office offices
church temple mosque synagogue cathedral chapel funeral mortuary cemetery library museum hotel inn motel restaurant
cafe diner bakery store shop market supply supplies company co corporation corp inc llc ltd bank credit union factory
plant mill warehouse works logistics construction plumbing electric auto salon nail daycare preschool kindergarten
er ed icu ob gi ent ymca ywca hosp med ctr dept rx pc pllc
hall birth birthing tower pavilion resort
prison jail correctional detention police fire station airport shelter
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah
vermont virginia washington wisconsin wyoming usa us u.s
`
    .trim()
    .split(/\s+/),
);
