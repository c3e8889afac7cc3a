const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words of Spanish that hold sentences and notes together, without diacritics: never a name, whatever their case. */
export const SPANISH_WORDS = set(`
  a al ante con contra de del desde durante e el ella ellos en entre es esta este esto estan fue ha han hace hacia hasta hay
  hoy la las le les lo los mas me mi mis muy ni no nos o para pero por que quien se segun ser si sin sobre son su sus tambien
  tan te tiene tras tu un una unas uno unos usted y ya yo como cuando donde porque cual aunque antes despues ayer manana
  anoche ahora luego siempre nunca aqui alli asi bien mal mejor peor mucho poco todo toda todos todas otro otra otros otras
  cada mismo misma sido sera estaba era eran habia tenia
  acude acudio acudir acepta activa activo agregado alta ante anciano anciana aparece asiste atendio atiende avisa avisar
  ayuda ayudame baja busca camina cita come comenta contacto continua control cubre cuidador cuidadora cumple da dar dice
  deja dejar dieron diga duerme edad egreso encamada encamado entrega envia envio enviar escala escribe escribir escucha esposa
  esposo estudio evita evolucion examen explica falla fallecio fallecida fallecido falta fecha femenino femenina finada finado
  firma firmado firmo fiebre folio gana gracias habla hablar hallazgos hija hijo hijos historia hora indica informa informe
  ingresa ingreso inicia inicio insiste interno laboratorio llama llamada llamar llamo llega llego llevan madre mama manda
  masculino medica medico mejora mejoria menciona motivo mujer murio muestra nacida nacido necesita niega ninguno nota notas
  nuera observa orina padece paciente pacientes padre papa parece pasa pase pasar pendiente pide plan pon pregunta presenta
  presento procedente programa puede quedo quiere quien receta recibe recibio refiere regresa repetir reporta requiere responde
  resumen retirado retira revisa revision ruego sale sangre seguimiento sexo signos sintomas solicita sube sugiere sufre
  tarda toma tomar trabaja trabajo trae traida traido tratamiento trata urgencias usa varon viene vio visita visitamos vive
  viudo viuda volvio vuelve vuelvo edema dolor torax abdomen cara cuello espalda mano manos pie pies pierna cabeza pecho
  solo sola soltero soltera casado casada separado separada jubilado jubilada vecina vecino tia tio abuela abuelo hermana hermano
  senor senora senorita senores don dona doctor doctora licenciado licenciada sr sra srta dr dra lic enf ing prof
  turno cama sala servicio unidad departamento consulta consultorio hospital clinica centro farmacia colegio escuela
  estimado estimada atentamente saludos adjunto asunto hola buenas buenos dias tardes noches querido querida
  antecedentes exploracion diagnostico diagnosticos impresion juicio conclusion pronostico enfermedad actual alergias
  telefono tel fax movil celular correo direccion domicilio codigo postal poblacion provincia municipio colonia ciudad
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miercoles
  jueves viernes sabado domingo ano anos mes meses semana semanas hrs horas minutos
  nombre nombres apellido apellidos nacimiento numero num expediente cedula poliza seguro afiliacion
  forma recursos humanos surcos cateter digestivo grupo positivo negativo quim mor mex guardia
  materna materno paterna paterno anda andan aprende aprendio entiende colabora presente ausente vive viven confirma confirmo firmante
  nieta nieto esposa sobrina sobrino suegra suegro yerno cunado cunada novio novia pareja fisio conyuge hijastro madrastra
  varon mujer nino nina hombre bebe mossen ginecologia obstetricia obst pediatria urologia nefrologia neurologia cardiologia
  neumologia digestivo dermatologia oncologia hematologia reumatologia psiquiatria psicologia traumatologia oftalmologia
  otorrinolaringologia endocrinologia cirugia medicina anestesia radiologia farmacia alergologia geriatria rehabilitacion
  intensivos cuidados hemograma hematimetria bioquimica interpretacion educacion cartilla nacional salud general familiar interna
  pbro ced qfb urgente avisarle avisarles decirle cual edo
  anestesiologo anestesiologa cirujano cirujana patologo patologa atte abrazo cordial elaboro datos tomo pago pagar tarjeta sanitaria
  nuestro nuestra comunidad autonoma organizacion mundial planta especialidades cura curas cerca navidad
  obra social vino vinieron vinimos guia anatomia patologica aparato sociedad espanola espanol asociacion clasificacion escala
  uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta ultimo ultima
  enfermera enfermero nopal mija mijo sarpullido
  vez veces todavia aun casi solo tampoco ademas
  talla peso edad casa cuarto bano cocina trabajo empresa
  matutino vespertino nocturno diurno pensionado pensionada retirada recolocada recolocado colocado puesto puesta
  muerto muerta razonables razonable camionero camionera comer ciclos
  rodilla izquierda izquierdo derecha derecho ascensor auxiliar necesito quiero puedo tengo tienes vamos perdona oye
  dormi comi empece empezo empieza llamarlo llamarla embarazo parto cesarea artroscopia radiografia ecografia analitica
  valido validez honorarios impreso independientes protocolo progreso procedimiento procedimientos especialidad
  recordarle recordar traigo traiga avisen avise ponga pongo pida llame lleve venga repita hable escriba haga
`);

/** Shortened labels of forms and addresses, without diacritics: a name ends where one begins. */
export const SPANISH_LABELS = set(`
  ncol nocol col colegiado colegiada avda avenida edo nhc nass cipa cip dni nie nif rut mn mp cp email pte px eps hc fdo tfno tlf
`);

/** Small words within a name: "de la Rosa", "viuda de Pagán". */
export const NAME_LINKS = set('de del la las los y e i viuda vda san el al da dos do');

/** A word as the set has it. */
export function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Departments, rooms, papers and offices, without diacritics: capitalised after an article, and no house of that name. */
export const DEPARTMENTS = set(`
  servicio servicios seccion unidad area sala planta equipo consulta consultas gabinete comision comite junta mesa panel
  alergologia anatomia anestesia anestesiologia angiologia cardiologia cirugia coloproctologia cuidados dermatologia diabetes dialisis
  digestivo endocrino endocrinologia endoscopia endoscopias enfermeria estomatologia farmacia fisioterapia foniatria gastro gastroenterologia
  genetica geriatria gine ginecologia hematologia hemodialisis hemodinamica hepatologia imagen infecciosas infectologia inmunologia
  intensivos interna laboratorio logopedia maternidad medicina microbiologia nefro nefrologia neonatal neonatologia neumo neumologia neuro
  neurocirugia neurofisiologia neurologia nutricion obstetricia oftalmo oftalmologia onco oncologia ortopedia otorrino
  otorrinolaringologia paliativos parasitologia partos paritorio patologia pediatria prematuros preventiva psicologia psiquiatria quirofano
  radiodiagnostico radiologia radioterapia reanimacion rehabilitacion reumatologia salud social toxicologia trauma traumatologia trasplante
  urgencias uro urologia vascular atencion primaria especializada domiciliaria agudos hospitalizacion ambulatoria observacion
  informe informes historia hoja nota notas estado direccion gerencia juzgado fiscalia ministerio policia guardia gobierno consejeria instituto
  registro seguridad universidad facultad colegio escuela residencia mutua inspeccion trabajo servicios sociales
  hospital clinica centro ambulatorio consultorio sanatorio policlinico policlinica complejo fundacion hosp
  referencia referencias dia especialidades especialidad mayores estudios tercer nivel inspeccion consejo servei servizo zerbitzua
  virus sindrome enfermedad escala test indice signo escherichia streptococcus staphylococcus candida helicobacter covid
  dr dra sr sra don dona paciente familia padre madre hermana hermano sala box cama avenida
`);
