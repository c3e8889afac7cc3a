const set = (names: string): ReadonlySet<string> => new Set(names.split(',').map((name) => name.trim()));

/** Larger cities of Spain and Latin America, in lower case without diacritics; those that are everyday words are left out. */
export const SPANISH_CITIES = set(`
  madrid,barcelona,sevilla,zaragoza,malaga,murcia,bilbao,alicante,cordoba,valladolid,vigo,gijon,vitoria,elche,oviedo,
  badalona,cartagena,jerez,sabadell,mostoles,pamplona,almeria,leganes,getafe,burgos,albacete,castellon,santander,alcorcon,
  badajoz,logrono,salamanca,huelva,lleida,marbella,tarragona,cadiz,jaen,ourense,torrevieja,lugo,girona,caceres,guadalajara,
  toledo,pontevedra,palencia,ciudad real,zamora,avila,cuenca,huesca,segovia,soria,teruel,a coruna,la coruna,san sebastian,
  donostia,santiago de compostela,las palmas,santa cruz de tenerife,palma de mallorca,alcala de henares,fuenlabrada,
  torrejon de ardoz,parla,alcobendas,reus,mataro,terrassa,dos hermanas,algeciras,telde,lorca,
  monterrey,puebla,tijuana,leon,ciudad juarez,zapopan,merida,cancun,saltillo,hermosillo,culiacan,acapulco,torreon,
  chihuahua,mexicali,aguascalientes,morelia,queretaro,toluca,cuernavaca,tampico,veracruz,xalapa,oaxaca,tuxtla gutierrez,
  villahermosa,durango,tepic,colima,pachuca,tlaxcala,chetumal,campeche,la paz,ecatepec,naucalpan,tlalnepantla,nezahualcoyotl,
  coyoacan,iztapalapa,tlalpan,xochimilco,azcapotzalco,gomez palacio,reynosa,matamoros,nuevo laredo,mazatlan,irapuato,celaya,
  ciudad de mexico,cdmx,bogota,medellin,cali,barranquilla,bucaramanga,pereira,cucuta,manizales,ibague,santa marta,
  buenos aires,rosario,la plata,mendoza,tucuman,mar del plata,santa fe,quito,guayaquil,lima,arequipa,trujillo,cusco,
  santiago de chile,valparaiso,concepcion,antofagasta,temuco,caracas,maracaibo,barquisimeto,montevideo,asuncion,
  cochabamba,san salvador,tegucigalpa,san pedro sula,managua,san jose,ciudad de guatemala,quetzaltenango,huehuetenango,
  santo domingo,santiago de los caballeros,san juan,ponce,bayamon,caguas,mayaguez,santurce,guaynabo,rio piedras,arecibo,
  la habana,holguin,camaguey,santiago de cuba,miami,hialeah
`);
