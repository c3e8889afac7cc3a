const set = (names: string): ReadonlySet<string> =>
  new Set(
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );

/**
 * Hospitals of Spain and America that notes call by their name alone ("en Vall d'Hebron", "del Torrecárdenas"), in lower
 * case without diacritics. Those that are also words stand after an article or preposition only.
 */
export const KNOWN_HOUSES = set(`
  clinic,vall d'hebron,can ruti,germans trias,bellvitge,sant pau,sant joan de deu,josep trueta,arnau de vilanova,
  parc tauli,joan xxiii,verge de la cinta,mutua de terrassa,la fe,peset,dr peset,macarena,virgen macarena,
  virgen del rocio,valme,virgen de valme,puerta del mar,puerto real,puerta de hierro,gregorio maranon,la princesa,nino jesus,jimenez diaz,
  ramon y cajal,doce de octubre,12 de octubre,infanta leonor,infanta sofia,infanta elena,infanta cristina,severo ochoa,
  clinico san carlos,valdecilla,marques de valdecilla,sierrallana,basurto,galdakao,urduliz,txagorritxu,santiago apostol,
  onkologikoa,policlinica gipuzkoa,miguel servet,lozano blesa,royo villanova,obispo polanco,son espases,son llatzer,
  can misses,mateu orfila,torrecardenas,carlos haya,virgen de la victoria,costa del sol,reina sofia,
  virgen de las nieves,san cecilio,juan ramon jimenez,infanta margarita,dr negrin,negrin,la candelaria,
  morales meseguer,la arrixaca,arrixaca,virgen de la arrixaca,rafael mendez,
  cabuenes,alvarez buylla,alvarez-buylla,meixoeiro,alvaro cunqueiro,montecelo,juan canalejo,lucus augusti,
  san pedro de alcantara,perpetuo socorro,virgen de la salud,virgen de la luz,rio hortega,rio carrion,vithas,quironsalud,
  hm hospitales,ruber,teknon,dexeus,quironsalud barcelona,juaneda,
  imbanaco,valle del lili,fundacion santa fe,cardioinfantil,san ignacio,san vicente de paul,pablo tobon uribe,
  garrahan,pedro de elizalde,ricardo gutierrez,argerich,pirovano,santojanni,finochietto,
  el cruce,cemic,fleni,favaloro,dos de mayo,loayza,arzobispo loayza,rebagliati,almenara,sabogal,cayetano heredia,hipolito unanue,
  sotero del rio,barros luco,san borja arriaran,van buren,gustavo fricke,guillermo grant,calixto garcia,
  ameijeiras,hermanos ameijeiras,lenin,lucia iniguez,la raza,siglo xxi,medica sur,incmnsz,
  ignacio chavez,manuel gea gonzalez,gea gonzalez,lopez mateos,20 de noviembre,christus muguerza,zambrano hellion,
  huca,huvr,huvm,huvn,hubu,hucv,hunsc,chuac,chus,chuvi,chuo,chuimi,hcsc,hgugm,hulp,hcuv,humv,huse,hsll,huav,caule,hugtip,chuas,hgua,huba,
  eugenio espejo,carlos andrade marin,luis vernaza,jm de los rios,perez carreno,maciel,
  auxilio mutuo,md anderson
`);
