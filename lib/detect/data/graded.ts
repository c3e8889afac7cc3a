const set = (names: string): ReadonlySet<string> => new Set(names.split(',').map((name) => name.trim()));

/** Classifications, stages and scales that go by a name, before their grade: "Garden IV", "West Haven 2". In lower case. */
export const GRADED: ReadonlySet<string> = set(`
  aitken,albert,aldrete,allgower,allman,altman,alvarado,amsterdam,anderson,ann arbor,ashworth,astler coller,baden walker,bado,ballard,
  balthazar,banff,barthel,bayley,beck,beighton,bell,berg,berlin,bethesda,binet,bishop,bismuth,blatchford,bloom richardson,borrmann,
  bosniak,boston,boyd,braak,braden,breslow,brooker,brunnstrom,burch,caprini,catterall,centor,charlson,chiari,child pugh,child-pugh,
  cierny mader,cierny-mader,clark,clavien,clavien dindo,clavien-dindo,cooper,copeland,cormack,cormack lehane,cormack-lehane,cornell,cotton,
  couinaud,crawford,crowe,danis weber,danis-weber,debakey,delbet,denis,downes,dubowitz,duke,dukes,durie salmon,durie-salmon,
  edinburgh,eichenholtz,ellis,enneking,epworth,essex lopresti,evans,fazekas,ferriman,ferriman gallwey,finnegan,fisher,fitzpatrick,fontaine,
  forrest,frankel,fredrickson,freiberg,friedman,frykman,fuhrman,fugl meyer,fugl-meyer,garden,gartland,geneva,gertsch,gleason,glogau,
  goligher,goutallier,graeb,graf,gross,gupta,gupta mica,gustilo,gustilo anderson,gustilo-anderson,haggitt,hamada,hamilton,
  harvey bradshaw,harvey-bradshaw,hawkins,henderson,herring,hestia,hill,hinchey,hoehn,hoehn yahr,hoehn-yahr,holdsworth,house brackmann,
  house-brackmann,hunt hess,hunt-hess,hunt and hess,hurley,ideberg,ishak,jahss,jensen,johnson,jones,judet,karnofsky,kasai,katz,
  keith wagener,kellgren,kellgren lawrence,kellgren-lawrence,kernohan,khorana,killip,kirby,knodell,koos,kyle,lansky,lauge hansen,
  lauge-hansen,lawton,le fort,letournel,levin,lichtman,lille,los angeles,lown,ludwig,lugano,lund mackay,lund-mackay,mackinnon,
  maddrey,mallampati,marsh,marshall,mason,mayo,mazicioglu,metavir,milan,milch,mirels,modic,modified frankel,montgomery,montreal,
  moore,morrey,morse,murphy,myerson,neer,norton,nugent,nurick,ogden,onodi,osserman,ottawa,outerbridge,padua,palmer,papile,
  paprosky,paris,parks,pauwels,pfirrmann,pipkin,pirani,prague,rai,rancho,rankin,ranson,ratliff,reese,regan morrey,regan-morrey,
  richter,rockall,rockwood,rome,rorabeck,ross,ruedi,ruedi allgower,russe,russell,rutherford,salter,salter harris,salter-harris,
  sanders,sarnat,savary,savary miller,schatzker,schizas,schwab,seddon,seinsheimer,severin,shaffer,siewert,silverman,silverman andersen,
  silverman-andersen,simon,simpson,singh,snyder,spaulding,spetzler,spetzler martin,spetzler-martin,stanford,steinberg,steinbrocker,
  stewart,strasberg,stulberg,sunderland,sydney,tanner,tardieu,thompson,tile,tinetti,todani,torode,torg,tossy,tscherne,vancouver,
  van herick,vienna,wagner,walch,wassel,watson jones,watson-jones,weber,wells,west haven,wiberg,winquist,winter,young burgess,
  young-burgess,zung
`);
