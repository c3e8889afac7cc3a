import { spanishAddress } from '../../../../lib/detect/recognisers/spanish/address.ts';
import { spanishAge } from '../../../../lib/detect/recognisers/spanish/age.ts';
import { spanishContact } from '../../../../lib/detect/recognisers/spanish/contact.ts';
import { spanishDate } from '../../../../lib/detect/recognisers/spanish/date.ts';
import { spanishDay } from '../../../../lib/detect/recognisers/spanish/day.ts';
import { spanishFacility } from '../../../../lib/detect/recognisers/spanish/facility.ts';
import { spanishHouse } from '../../../../lib/detect/recognisers/spanish/house.ts';
import { spanishId } from '../../../../lib/detect/recognisers/spanish/id.ts';
import { spanishLocation } from '../../../../lib/detect/recognisers/spanish/location.ts';
import { spanishName } from '../../../../lib/detect/recognisers/spanish/name.ts';
import { spanishRegister } from '../../../../lib/detect/recognisers/spanish/register.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(spanishDate, {
  strong: [
    'Fecha de ingreso: ⟦09 / OCT / 2023⟧',
    'del ⟦23-24 de abril⟧ la paciente no tuvo fiebre',
    'Fecha: ⟦2022 – 03 – 28⟧',
    'Fecha del parte: ⟦21 del 9 de 2020⟧.',
    'Cita: ⟦1ro de agosto⟧, en la consulta',
    'control de ginecología el ⟦12 de mayo/23⟧.',
    'el bautizo de la nieta (⟦4 de juny⟧)',
    'la visita a domicilio del ⟦dijous 6/5⟧',
    'la entrega de la guardia del ⟦MIE 12-JUN⟧',
    'se le cita el ⟦jueves doce⟧ para la cura',
    'alta el ⟦8 d abril⟧ con su hija',
    'Nacida el ⟦4-IV-1962⟧ en la villa, visto el ⟦14/III/2024⟧',
    'Ingresó ⟦3/marzo/24⟧ por la noche del día',
    'firma a ⟦14 de marzo de dos mil veinticuatro⟧ la doctora',
    'la revisión de ⟦Marzo/2024⟧, luego la de ⟦Marzo 14, 2024⟧',
    'la última se hizo en ⟦dic 2022⟧',
    'Fecha de la consulta: ⟦7 de octubre del 23⟧, por la tarde',
    'se operó en ⟦abril del 22⟧ y la revisión fue en ⟦sept. de 2021⟧',
    'nacida el ⟦9 d’agost de 1951⟧ y su hermana el ⟦2 d’abril⟧',
    'se le cumple el plazo el ⟦7-IX⟧ de la baja',
    '⟦Jue 14/11⟧ turno de noche de la planta',
    'CON LA TRABAJADORA SOCIAL ⟦JUE 22⟧. INCAPACIDAD DE LA PACIENTE',
    'en su domicilio el día ⟦doce⟧ del corriente, y el ⟦19⟧ del actual la que firma',
  ],
  none: [
    'dos martes de cada mes para la cura',
    'de mayo del 50 % de la dosis que se le da',
    'lesión de grado II-III y el tipo 2-III de la escala',
  ],
});

describeRecogniser(spanishDay, {
  strong: [
    'el paciente ingresa el ⟦14/7⟧ con fiebre',
    'Ing. ⟦27/2⟧ por dolor de la pierna',
    'Próx. control ⟦25/3⟧ con la doctora',
    'la ETT ⟦6-9⟧: derrame; el cribado auditivo ⟦7-9⟧, sin nada que decir',
    '⟦31/12⟧ 05:52 nace vivo de la paciente\n⟦15/10⟧. Eulalia prefiere que se le deje en la cama',
    'el ecocardiograma (⟦18-6⟧): leve; visto el ⟦6.11⟧ en la consulta',
    'empeoró en ⟦junio⟧ pasado con la tos',
    'los dos ciclos que recibió entre ⟦enero⟧ y ⟦marzo⟧ de la quimioterapia',
  ],
  fair: [
    'tomó ibuprofeno del ⟦8⟧ al ⟦15⟧ por su cuenta',
    'El ⟦25⟧ se inició el tratamiento con la bomba',
    'El ⟦11⟧ en la noche se le encontró con fiebre',
    'El ⟦5⟧ presenta fiebre que cede con el tratamiento',
    'Los días ⟦12⟧, ⟦13⟧ y ⟦14⟧ faltó al colegio; desde el pasado ⟦22⟧ no va',
    'se cayó la madrugada del ⟦17⟧; los hemocultivos del ⟦18⟧ con cocos',
    'la IQ día ⟦21⟧, la vacuna el ⟦22⟧ (antigripal) y en su casa el ⟦23⟧ x la enfermera',
    'el BAL del ⟦6⟧: negativo; hay hasta el ⟦8⟧), y El día ⟦13⟧ se extubó',
    'la fiesta del ⟦21⟧, muy bien. El ⟦24⟧ hablamos de la operación',
    'se deja para mañana ⟦9⟧ si sigue bien, y el ⟦12⟧ en ambulancia a su casa',
  ],
  none: [
    'dolor del 1 al 10 según el paciente, que no mejora',
    'una pérdida del 8 al 15 % de la función',
    'El 20 % de los que se tratan con el fármaco',
    'se puso el 3 mg de la dosis',
    'control 3/4 meses y alta 3/7 días para el paciente',
    'la dosis de 10 mg, un control de 3 meses y la TA 12/8 de la paciente',
    '6-7. Cognitivo: orientada, la paciente que se cita',
    'la biopsia del 20 % y la placa de 4 cm que se ve',
  ],
});

describeRecogniser(spanishRegister, {
  strong: [
    'la paciente de la sala, HC ⟦52.306⟧, DNI ⟦14.882.917⟧',
    'HC N° ⟦117.442⟧ de la guardia con el familiar',
    'Récord ⟦3381-27⟧ de la paciente que se cita',
    'PAMI ⟦402-1180442736/05⟧ con la orden de su médico',
    'Af. ⟦52-2210448/07⟧ para la receta de la paciente',
    'CIP ⟦MOPE 1 180412 003⟧ del niño que se remite',
    'C.I. ⟦V-18.402.771⟧, de 47 años, que se presenta',
    'CC ⟦52.417.882⟧ de la paciente que consulta',
    'el juzgado de la villa, Diligencias Previas ⟦807/2022⟧',
    'el Dr. que firma, MN ⟦118.204⟧',
    'la médica general de la clínica, RM ⟦41-2207/93⟧',
    'Médico de la planta NºCol: ⟦19 28 41203⟧',
    'la Dra. de la consulta, Col. ⟦22/4417⟧.',
    'mutualista MUFACE ⟦28/144172/03⟧ de la paciente que consulta',
    'Derechohabiente ISSSTE ⟦HEMR620417/60⟧ de la clínica que se dice',
    'Biopsia nº ⟦24B0044172⟧ de la paciente, Estudio ⟦20240417-0092⟧ de la mama',
    'CUIL ⟦27-14882917-4⟧ de la madre que firma',
    'Céd. Esp. ⟦882014⟧ de la doctora, Mat. Nac. ⟦44172⟧ de su ayudante',
    'para el pago CLABE ⟦014180441720381234⟧ de la hija',
    'la paciente pagó con tarjeta terminada en ⟦8802⟧',
    'para el pago de la baja ⟦ES51 2040 1177 3052 8841 6603⟧.',
    'el coche que conducía, matrícula ⟦2081 LMB⟧',
    'Dudas de la familia al anexo ⟦3320⟧',
    'Servicio de Digestivo. CIPNA ⟦207 331 48⟧ de la paciente que se opera',
    'viene de la vereda, cc ⟦41.208.663⟧, con la madre',
    'HOJA DE REFERENCIA N.° ⟦0002208-2023⟧ de la posta que la envía',
    'Hoja de parto n.º ⟦2.314/23⟧ de la madre',
    'Fdo. el médico de la planta. CNP ⟦41 29 10772⟧. La residente',
    'la Dra. que la atiende, R-2 de la sala, Reg. ⟦M-28 117⟧',
    'la médica, colegiada con el número ⟦17 17 02214⟧ de la villa',
    'se hizo la necropsia (⟦N-22/340⟧) de la paciente',
    'ID sesión: ⟦3be20c-1180-vdm⟧ de la consulta con la hija',
    'afiliada de la prepaga, carnet ⟦610004 2281940 02 0031⟧',
    'asegurada, autogenerado ⟦6108221mqsla004⟧, que vino de la costa',
    'Pulsera identificativa ⟦778120⟧ de la niña, Serie ⟦B 004471882⟧ del impreso',
    'Móvil M2 SAMU ⟦3302-B⟧, sale con el paciente',
    'tuvo un accidente con la furgoneta de la empresa, de matrícula según el parte ⟦5520 KFZ⟧',
  ],
  none: [
    'HC 34 cm con el percentil de la edad',
    'la RM 2023 se comparó con la de su ingreso',
    'que se le dio de la caja MP 40 mg',
    'el estudio 12/24 meses, la biopsia 4/12 que se informa',
    'hoja n.º 3 de la historia, la pulsera n.º 2 y el informe del 2023',
    'en el coche desde 2021 TVP de repetición según el médico',
    'patient HC 52.306 was seen by the team with the CC 52.417.882',
  ],
});

describeRecogniser(spanishAddress, {
  strong: [
    'Domicilio: ⟦Calle del Olmo, 12⟧, Toledo',
    '⟦C/ Ebanistas, 25⟧',
    '⟦Avda. de los Pinares s/n⟧, Santander',
    '⟦Ronda del Mirador, km 3,4⟧, Alzira',
    '⟦Carrer de la Unió 14⟧',
    '⟦Jr. Los Tulipanes 455⟧, Chorrillos',
    '⟦Pje. Las Lengas 417⟧, Peñalolén',
    'Domicilio: ⟦Carrer de la Sèquia 9, àtic 2a⟧\nLocalidad: Vic',
    'Domicilio: ⟦Lugar de Carballo, 3, parroquia de San Xoán⟧. Localidad: Lalín',
    'Domicilio: ⟦Calle San Telmo 42, 3 izq.⟧\nLocalidad: Getxo',
    'Domicilio: ⟦Zapatería 118, 2.º⟧.\nLocalidad: Estella',
    'se cayó en casa (⟦Rambla Vella, 88, 2n 4a⟧) al ir al baño',
    'vive en ⟦calle Jovellanos 22 4 d⟧, ingresó el lunes',
    'la que vive en Sants, ⟦Olzinelles 61 entl.⟧\nCrohn',
    'en su casa (⟦calle León XIII, número 64⟧) con su hija',
    '⟦calle Ancha, núm. 19, planta baja⟧, de la misma villa',
    '⟦Av. Bolívar con calle 12, torre A, consultorio 3-04⟧, Maracay',
    'DOMICILIO ...: ⟦SON FORTEZA, POL. 3 PARC. 118⟧ LLUBÍ',
    'Vive en ⟦C. Río Segre 14 esc. 2 3º C⟧, y la otra en ⟦Avda. Portugal, 18-20, bloque 3, portal B, 4.º izda.⟧',
    'La que vive en ⟦Belgrano 2240, 5.º C⟧, con su hijo',
    'la casa de la ⟦Mz. F Lt. 14⟧, AA.HH. Los Claveles',
    'la carta va al ⟦HC 02 Box 8814⟧, Adjuntas, la de la madre',
    '⟦Cra. 43A # 18-95⟧ apartamento del hijo',
    '⟦Iparragirre kalea, 14, 2.º⟧ de la villa',
    '⟦Calle 23 #1105 e/ 8 y 10⟧, Vedado',
  ],
  fair: ['Paseo del Puerto · ⟦46021⟧ VALENCIA'],
  none: [
    'Seen with Aaron Jr. BP 138/84, HR 72.',
    'Dra. Noelia Sanz Col. 31/44802',
    '(Res. 1995 de 1999)',
    'calle abajo sin problema',
    'colonia de bacterias 30000',
    'Grado 3, 2.º episodio del año, de la paciente que se ve',
    'HR 121, RR 29, HC 45.9 (52%), EBL 300, 2nd degree',
    'HC de la paciente, la manzana y el lote de la vacuna',
    'Apgar 9 al 1.º minuto, Bishop 5',
  ],
});

describeRecogniser(spanishLocation, {
  strong: [
    'Vecino de ⟦Hellín⟧ desde el año 2012, que vive con su mujer',
    'Originaria y residente de ⟦Tlaquepaque⟧, que acude con su hija',
    'Colonia: ⟦Lomas del Sol⟧ de la ciudad que se indica',
    'su hermana vino de ⟦Gibraleón⟧ con la niña, y trabaja de cocinera en ⟦Moguer⟧',
    'el paciente, residente en el barrio ⟦Manrique⟧, que consulta',
    'Lugar de nacimiento: ⟦Arequipa⟧, según la madre que lo trae',
  ],
  none: ['natural de Bolivia, el paciente que consulta por tos', 'procedente de Urgencias, el paciente con dolor'],
});

describeRecogniser(spanishFacility, {
  strong: [
    'Ingresada en el ⟦Hospital Vall d’Or⟧ con su madre',
    'el ⟦Complejo Hospitalario de Ourense⟧ que la remite',
    'acude al colegio ⟦Sagrada Familia⟧. CIP de la niña que viene',
    'el niño que viene del ⟦CAP Montnegre⟧ con su padre',
    'el paciente que se cita en la ⟦UMF 93⟧ con su hoja',
    'se le da la cita en el ⟦consultorio de Villafranca⟧ el lunes, la enfermera del ⟦PAC de Celanova⟧',
    'el destino es ⟦Hosp. Goyeneche Grande⟧ con la ambulancia',
    'la empresa es ⟦Hortícola Níjar, SCA⟧ de la zona',
    'los profesores de la ⟦ikastola Larrabide⟧ que la ven',
    'en la ⟦Fundació Puigvert⟧. El paciente que la visita',
  ],
  fair: ['vuelve a la residencia ⟦Javalambre⟧ el lunes, con la asociación ⟦Endo-Besaya⟧.'],
  none: [
    'el laboratorio de Microbiología del hospital de Referencia que se dice',
    'la residencia de Medicina Interna que hace',
    'la clínica Neurológica de la paciente, la empresa que la emplea',
    'la clínica es compatible con el cuadro que presenta',
    'en nuestro hospital se le realizó el TC',
  ],
});

describeRecogniser(spanishHouse, {
  strong: [
    'la mandan a la ⟦Arrixaca⟧, en ⟦Vall d’Hebron⟧ la operaron',
    'urología del ⟦HUCA⟧ para la paciente que la ve',
    'el informe.\n⟦Txagorritxu⟧. C/ de la Cuesta, que se envía',
  ],
  fair: [
    'Llaman del ⟦Maestranza⟧ por la cama de la paciente',
    'trasladar al ⟦Quintela⟧ a que lo operen de la pierna',
    'Atendido del 4 al 9 de mayo en el ⟦Levante⟧ por la doctora',
  ],
  none: [
    'derivada al Servicio de Cirugía, la médica de la Unidad que la ve',
    'ingresada en la Sala de Medicina; el médico de la Familia',
    'Ingresa en UCI, y la guardia del Juzgado que la cita',
    'la fe de la paciente y el clinic que se dice',
    'refirió dolor en la Semana Santa, que pasó con la familia',
  ],
});

describeRecogniser(spanishName, {
  strong: [
    'Médico: ⟦Benito Arcega Lillo⟧ NºCol: que firma el alta',
    'Correspondencia: Dra. ⟦Nieves Ostolaza Gil⟧. Avda. de la Paz',
    'Apellidos: ⟦Uribelarrea Pontes⟧. Nombre de la paciente',
    'R2 ⟦Zugasti⟧ que entrega la guardia con la R4 ⟦Ampudia⟧',
    'su hija ⟦Gertrudis⟧ que la trae de la consulta',
    'la que firma, R2GO ⟦Zempoalteca⟧, y llámenme a ⟦Cachita⟧, la vecina',
    'D. ⟦Fulgencio Marraco Pueyo⟧, vecino de la villa que se dice',
  ],
  none: [
    'INTERCONSULTA A: Nefrología DE: Medicina Interna, la que solicita',
    'Lic. Obst. de la guardia que la atiende',
  ],
});

describeRecogniser(spanishId, {
  strong: [
    'NHC: ⟦4417203⟧',
    'RUT: ⟦9.417.332-K⟧',
    'NASS: ⟦26 37482910 04⟧',
    'CIPA: ⟦3417720945⟧',
    'D.N.I. ⟦17.882.440-Z⟧',
    'D.N.I. ....: ⟦52 331 806 K⟧',
    'Expediente: ⟦88-20441⟧',
  ],
  none: ['historia 2019', 'registro de la presión'],
});

describeRecogniser(spanishContact, {
  fair: [
    'de la mamá que lo trae, ⟦315 555 0107⟧',
    'o llame al ⟦91 441 72 03⟧',
    'Remei (hija, ⟦619555014⟧) que la acompaña de la casa',
  ],
  strong: [
    'Teléfono: ⟦618 55 01 42⟧',
    'cel. ⟦55 5550 0139⟧',
    'llamar al ⟦+56 9 5550 1442⟧',
    'hijo, ⟦977.555.108⟧; la otra es la cuidadora',
    'de la mamá que lo trae, ⟦315 555 0107⟧',
    'el número de la hija es ⟦11 5555-0164⟧',
  ],
  none: [
    'busca ayuda',
    'Hb 612,500 100',
    'las plaquetas de 612.500 y de 200.000.000',
    'la dosis de la cura, 600.000.000 UI',
  ],
});

describeRecogniser(spanishAge, {
  strong: [
    'murió en su cama a los ⟦noventa y tres⟧.',
    'Su padre (⟦93⟧) se ha roto la cadera',
    'Mujer de ⟦96⟧ años',
    'Edad: ⟦94⟧',
    '⟦noventa y dos⟧ años',
  ],
  none: ['Varón de 47 años', 'hace 90 años', 'saturación 96 %', 'la madre (92 % de saturación)'],
});
