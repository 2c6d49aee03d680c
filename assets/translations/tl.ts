<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tl" sourcelanguage="en">
 <context>
  <name>takeitdown</name>
  <message>
   <source>Notes</source>
   <extracomment>WINDOW_TITLE</extracomment>
   <translation>Mga tala</translation>
  </message>
  <message>
   <source>Hide and close now</source>
   <extracomment>LEAVE</extracomment>
   <translation>Itago at isara na</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>BACK</extracomment>
   <translation>Bumalik</translation>
  </message>
  <message>
   <source>Practice. Practice pictures only. Nothing leaves this computer.</source>
   <extracomment>PRACTICE</extracomment>
   <translation>Praktis. Mga litratong pampraktis lang. Walang lumalabas sa computer na ito.</translation>
  </message>
  <message>
   <source>Practice. Nothing leaves this computer.</source>
   <extracomment>PRACTICE_ANY</extracomment>
   <translation>Praktis. Walang lumalabas sa computer na ito.</translation>
  </message>
  <message>
   <source>Notes. Practice</source>
   <extracomment>PRACTICE_TITLE</extracomment>
   <translation>Mga tala. Praktis</translation>
  </message>
  <message>
   <source>Practice. What a screen reader reads</source>
   <extracomment>READING_TITLE</extracomment>
   <translation>Praktis. Ang binabasa ng screen reader</translation>
  </message>
  <message>
   <source>button</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>button</translation>
  </message>
  <message>
   <source>check box</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>check box</translation>
  </message>
  <message>
   <source>choice</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>pagpipilian</translation>
  </message>
  <message>
   <source>text field</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>sulatan</translation>
  </message>
  <message>
   <source>progress</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>usad</translation>
  </message>
  <message>
   <source>checked</source>
   <extracomment>SPOKEN_CHECKED</extracomment>
   <translation>may tsek</translation>
  </message>
  <message>
   <source>not checked</source>
   <extracomment>SPOKEN_NOT_CHECKED</extracomment>
   <translation>walang tsek</translation>
  </message>
  <message>
   <source>cannot be used now</source>
   <extracomment>SPOKEN_DISABLED</extracomment>
   <translation>hindi magagamit ngayon</translation>
  </message>
  <message>
   <source>Draft: no native speaker has checked this translation.</source>
   <extracomment>DRAFT</extracomment>
   <translation>Burador: wala pang katutubong tagapagsalita na tumingin sa saling ito.</translation>
  </message>
  <message>
   <source>Step {0} of 5. {1}</source>
   <extracomment>step</extracomment>
   <translation>Hakbang {0} ng 5. {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures watched</source>
   <extracomment>honest_line</extracomment>
   <translation>
    <numerusform>{0} litratong binabantayan</numerusform>
    <numerusform>{0} litratong binabantayan</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} not as before</source>
   <extracomment>honest_line</extracomment>
   <translation>{0} ang hindi na tulad ng dati</translation>
  </message>
  <message>
   <source>unchanged</source>
   <extracomment>honest_line</extracomment>
   <translation>walang nagbago</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <extracomment>honest_line</extracomment>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>the system closed the network for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>isinara ng system ang network para sa window na ito</translation>
  </message>
  <message>
   <source>no wall on this system: the network is not closed for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>walang pader sa system na ito: hindi nakasara ang network para sa window na ito</translation>
  </message>
  <message>
   <source>nothing sent</source>
   <extracomment>honest_line</extracomment>
   <translation>walang ipinadala</translation>
  </message>
  <message>
   <source>{0} bytes sent, no picture</source>
   <extracomment>honest_line</extracomment>
   <translation>{0} byte ang ipinadala, walang litrato</translation>
  </message>
  <message>
   <source>Blue</source>
   <extracomment>COLOURS</extracomment>
   <translation>Asul</translation>
  </message>
  <message>
   <source>Green</source>
   <extracomment>COLOURS</extracomment>
   <translation>Berde</translation>
  </message>
  <message>
   <source>White</source>
   <extracomment>COLOURS</extracomment>
   <translation>Puti</translation>
  </message>
  <message>
   <source>Yellow</source>
   <extracomment>COLOURS</extracomment>
   <translation>Dilaw</translation>
  </message>
  <message>
   <source>Page {0} {1}</source>
   <extracomment>page_code</extracomment>
   <translation>Pahina {0} {1}</translation>
  </message>
  <message>
   <source>Before you start</source>
   <extracomment>HIDING_STEP</extracomment>
   <translation>Bago ka magsimula</translation>
  </message>
  <message>
   <source>You can hide this at any time</source>
   <extracomment>HIDING_HEADING</extracomment>
   <translation>Puwede mo itong itago anumang oras</translation>
  </message>
  <message>
   <source>Press “Hide and close now” at the top of each page. Closing the window, or pressing the Shift key three times, does the same.</source>
   <extracomment>HIDING_WAYS</extracomment>
   <translation>Pindutin ang “Itago at isara na” sa itaas ng bawat pahina. Ganoon din kung isasara mo ang window, o pipindutin nang tatlong beses ang Shift.</translation>
  </message>
  <message>
   <source>What you did here is then forgotten. What you saved or sent before stays.</source>
   <extracomment>HIDING_FORGETS</extracomment>
   <translation>Pagkatapos noon, malilimutan ang ginawa mo rito. Mananatili ang na-save o ipinadala mo bago iyon.</translation>
  </message>
  <message>
   <source>The computer may still keep a note that this app was opened. If someone may check it, use another one if you can.</source>
   <extracomment>HIDING_KEEPS</extracomment>
   <translation>Puwede pa ring itala ng computer na binuksan ang app na ito. Kung may puwedeng tumingin dito, gumamit ng ibang computer kung kaya mo.</translation>
  </message>
  <message>
   <source>“Take a break” covers the page and keeps everything, for as long as you like.</source>
   <extracomment>HIDING_PAUSE</extracomment>
   <translation>Tinatakpan ng “Magpahinga muna” ang pahina at pinananatili ang lahat, gaano man katagal ang gusto mo.</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>HIDING_NEXT</extracomment>
   <translation>Magpatuloy</translation>
  </message>
  <message>
   <source>Take a break</source>
   <extracomment>PAUSE</extracomment>
   <translation>Magpahinga muna</translation>
  </message>
  <message>
   <source>A break</source>
   <extracomment>PAUSE_STEP</extracomment>
   <translation>Pahinga</translation>
  </message>
  <message>
   <source>Take your time</source>
   <extracomment>PAUSE_HEADING</extracomment>
   <translation>Huwag kang magmadali</translation>
  </message>
  <message>
   <source>Everything is kept as it was. There is no time limit.</source>
   <extracomment>PAUSE_TEXT</extracomment>
   <translation>Nandito pa ang lahat tulad ng dati. Walang takdang oras.</translation>
  </message>
  <message>
   <source>Come back</source>
   <extracomment>PAUSE_END</extracomment>
   <translation>Bumalik</translation>
  </message>
  <message>
   <source>What this computer may keep</source>
   <extracomment>TRACES</extracomment>
   <translation>Ang puwedeng maiwan sa computer na ito</translation>
  </message>
  <message>
   <source>Traces</source>
   <extracomment>TRACES_STEP</extracomment>
   <translation>Mga bakas</translation>
  </message>
  <message>
   <source>This page says what may be left on this computer. The app itself leaves nothing that you did not ask for. The system around it does.</source>
   <extracomment>TRACES_TEXT</extracomment>
   <translation>Sinasabi ng pahinang ito kung ano ang puwedeng maiwan sa computer na ito. Ang app mismo ay walang iniiwan na hindi mo hiningi. Ang system sa paligid nito ang nag-iiwan.</translation>
  </message>
  <message>
   <source>What the app keeps to, tested with each change</source>
   <extracomment>TRACES_OURS_TITLE</extracomment>
   <translation>Ang sinusunod ng app, sinusubok sa bawat pagbabago</translation>
  </message>
  <message>
   <source>It writes no settings, no history, no log and no copy of a picture.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Wala itong isinusulat na settings, history, log o kopya ng litrato.</translation>
  </message>
  <message>
   <source>Its own window for choosing files keeps no list of files or folders.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Walang itinatabing listahan ng mga file o folder ang sarili nitong window sa pagpili ng file.</translation>
  </message>
  <message>
   <source>What you copy here is wiped after a minute, or when the app closes, if it is still there. On Windows and Linux it is marked as secret.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Binubura ang kinopya mo rito pagkaraan ng isang minuto, o pagsara ng app, kung nandoon pa ito. Sa Windows at Linux, minamarkahan itong lihim.</translation>
  </message>
  <message>
   <source>A crash of the part that opens pictures leaves no record of its memory.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Kung mag-crash ang bahaging nagbubukas ng mga litrato, walang maiiwang tala ng memory nito.</translation>
  </message>
  <message>
   <source>It opens no web page by itself.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Hindi ito kusang nagbubukas ng web page.</translation>
  </message>
  <message>
   <source>It uses no network before you press a button that says so.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Hindi ito gumagamit ng network bago ka pumindot ng button na nagsasabi noon.</translation>
  </message>
  <message>
   <source>What Linux and its desktop may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Ang puwedeng itabi ng Linux at ng desktop nito</translation>
  </message>
  <message>
   <source>What Windows may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Ang puwedeng itabi ng Windows</translation>
  </message>
  <message>
   <source>What macOS may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Ang puwedeng itabi ng macOS</translation>
  </message>
  <message>
   <source>What any computer may keep</source>
   <extracomment>TRACES_EVERYWHERE_TITLE</extracomment>
   <translation>Ang puwedeng itabi ng kahit anong computer</translation>
  </message>
  <message>
   <source>See what other systems may keep</source>
   <extracomment>TRACES_OTHERS</extracomment>
   <translation>Tingnan ang puwedeng itabi ng ibang system</translation>
  </message>
  <message>
   <source>The desktop may note that this app was opened, and how often.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Puwedeng itala ng desktop na binuksan ang app na ito, at kung gaano kadalas.</translation>
  </message>
  <message>
   <source>A terminal keeps the commands that were typed in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Itinatabi ng terminal ang mga command na tinype dito.</translation>
  </message>
  <message>
   <source>File windows may keep small copies of pictures that you looked at in them.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Puwedeng magtabi ang mga file window ng maliliit na kopya ng mga litratong tiningnan mo roon.</translation>
  </message>
  <message>
   <source>Each file holds the time when it was last read.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Nakatala sa bawat file kung kailan ito huling binasa.</translation>
  </message>
  <message>
   <source>Some desktops (Wayland) keep what you copied, even after this app closes. Copy another word over it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>May mga desktop (Wayland) na nagtatabi ng kinopya mo, kahit sarado na ang app na ito. Kumopya ng ibang salita para mapalitan ito.</translation>
  </message>
  <message>
   <source>Windows notes in several places that this program was opened.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Itinatala ng Windows sa ilang lugar na binuksan ang program na ito.</translation>
  </message>
  <message>
   <source>The Windows file window keeps a list of files and folders chosen in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>May listahan ang file window ng Windows ng mga file at folder na pinili roon.</translation>
  </message>
  <message>
   <source>Windows keeps small copies of pictures that you looked at in a folder.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Nagtatabi ang Windows ng maliliit na kopya ng mga litratong tiningnan mo sa folder.</translation>
  </message>
  <message>
   <source>Recall, where it is on, takes pictures of the screen.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Kumukuha ang Recall, kung naka-on ito, ng mga litrato ng screen.</translation>
  </message>
  <message>
   <source>A picture chosen straight from a phone may be copied to this computer. Copy it to a folder yourself first, and choose it there.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Ang litratong pinili nang direkta mula sa phone ay puwedeng makopya sa computer na ito. Kopyahin mo muna ito sa isang folder, at doon mo piliin.</translation>
  </message>
  <message>
   <source>macOS may list this app and chosen files under Recent Items.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Puwedeng ilista ng macOS ang app na ito at ang mga napiling file sa Recent Items.</translation>
  </message>
  <message>
   <source>Quick Look keeps small copies of pictures, even after the pictures are gone.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Nagtatabi ang Quick Look ng maliliit na kopya ng mga litrato, kahit wala na ang mga litrato.</translation>
  </message>
  <message>
   <source>Time Machine may keep copies of files that were here for an hour.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Puwedeng magtabi ang Time Machine ng mga kopya ng file na nandito nang isang oras.</translation>
  </message>
  <message>
   <source>Parts of the memory can be written to the disk, above all when the computer sleeps.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Puwedeng masulat sa disk ang ilang bahagi ng memory, lalo na kapag naka-sleep ang computer.</translation>
  </message>
  <message>
   <source>Programs that watch the screen or the keys see this app like any other.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Nakikita ng mga program na nagbabantay sa screen o keyboard ang app na ito, tulad ng ibang app.</translation>
  </message>
  <message>
   <source>The internet provider, a school or a workplace may note which list was reached.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Puwedeng itala ng internet provider, paaralan o trabaho kung aling listahan ang kinonektahan.</translation>
  </message>
  <message>
   <source>A browser keeps the addresses that you open in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Itinatabi ng browser ang mga address na binubuksan mo roon.</translation>
  </message>
  <message>
   <source>A clipboard program may ignore the mark, and keep what you copied.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Puwedeng hindi pansinin ng clipboard program ang marka, at itabi ang kinopya mo.</translation>
  </message>
  <message>
   <source>Deleting such notes can make someone suspicious. If someone checks this computer, another one is safer.</source>
   <extracomment>TRACES_CAREFUL</extracomment>
   <translation>Puwedeng maghinala ang iba kapag binura ang mga talang ito. Kung may tumitingin sa computer na ito, mas ligtas ang ibang computer.</translation>
  </message>
  <message>
   <source>Help stop your pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>Tumulong pigilan ang pagkalat ng mga litrato mo</translation>
  </message>
  <message>
   <source>Help stop their pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>Tumulong pigilan ang pagkalat ng mga litrato niya</translation>
  </message>
  <message>
   <source>The pictures stay on this computer. The app makes a fingerprint of each one: a short code, not a picture. Only the codes are sent.</source>
   <extracomment>BEGIN_STAYS</extracomment>
   <translation>Nananatili ang mga litrato sa computer na ito. Gumagawa ang app ng fingerprint ng bawat isa: maikling code, hindi litrato. Ang mga code lang ang ipinapadala.</translation>
  </message>
  <message>
   <source>Services that take part can use the codes to find copies. This does not reach private encrypted chats, services that do not take part, or pictures that people have saved.</source>
   <extracomment>BEGIN_LIMITS</extracomment>
   <translation>Magagamit ng mga kasaling serbisyo ang mga code para hanapin ang mga kopya. Hindi nito abot ang mga pribadong naka-encrypt na chat, mga serbisyong hindi kasali, o mga litratong na-save na ng iba.</translation>
  </message>
  <message>
   <source>If someone may check this computer, use another one if you can. To hide this at once, close the window or press Shift three times. The app saves nothing by itself; the system may still note that it was opened.</source>
   <extracomment>BEGIN_SAFE</extracomment>
   <translation>Kung may puwedeng tumingin sa computer na ito, gumamit ng iba kung kaya mo. Para itago ito agad, isara ang window o pindutin ang Shift nang tatlong beses. Walang sine-save ang app nang kusa; puwede pa ring itala ng system na binuksan ito.</translation>
  </message>
  <message>
   <source>Are these pictures of you?</source>
   <extracomment>WHOSE_QUESTION</extracomment>
   <translation>Ikaw ba ang nasa mga litratong ito?</translation>
  </message>
  <message>
   <source>Yes, of me</source>
   <extracomment>WHOSE</extracomment>
   <translation>Oo, ako</translation>
  </message>
  <message>
   <source>No, I am helping someone</source>
   <extracomment>WHOSE</extracomment>
   <translation>Hindi, may tinutulungan ako</translation>
  </message>
  <message>
   <source>How old were you in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>Ilang taon ka sa mga litratong ito?</translation>
  </message>
  <message>
   <source>How old were they in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>Ilang taon siya sa mga litratong ito?</translation>
  </message>
  <message>
   <source>Under 18</source>
   <extracomment>AGES</extracomment>
   <translation>Wala pang 18</translation>
  </message>
  <message>
   <source>18 or over</source>
   <extracomment>AGES</extracomment>
   <translation>18 pataas</translation>
  </message>
  <message>
   <source>I am not sure</source>
   <extracomment>AGES</extracomment>
   <translation>Hindi ako sigurado</translation>
  </message>
  <message>
   <source>What counts is the age in the pictures, not the age now.</source>
   <extracomment>AGE_HINT</extracomment>
   <translation>Ang mahalaga ay ang edad sa mga litrato, hindi ang edad ngayon.</translation>
  </message>
  <message>
   <source>I already have a case number</source>
   <extracomment>BEGIN_NUMBER</extracomment>
   <translation>Mayroon na akong case number</translation>
  </message>
  <message>
   <source>Case number</source>
   <extracomment>BEGIN_NUMBER_LABEL</extracomment>
   <translation>Case number</translation>
  </message>
  <message>
   <source>Choose pictures</source>
   <extracomment>BEGIN_NEXT</extracomment>
   <translation>Pumili ng mga litrato</translation>
  </message>
  <message>
   <source>One thing is missing</source>
   <extracomment>PROBLEM</extracomment>
   <translation>May isang kulang</translation>
  </message>
  <message>
   <source>Choose the age in these pictures. It decides which list is right.</source>
   <extracomment>AGE_MISSING</extracomment>
   <translation>Piliin ang edad sa mga litratong ito. Ito ang nagpapasya kung aling listahan ang tama.</translation>
  </message>
  <message>
   <source>A case number has 12 letters and digits. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>May 12 titik at numero ang case number. Tingnan ito at i-type ulit.</translation>
  </message>
  <message>
   <source>One sign in this case number is never used. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>May isang titik o numero sa case number na ito na hindi ginagamit kailanman. Tingnan ito at i-type ulit.</translation>
  </message>
  <message>
   <source>There is a slip in this case number. Check each sign and try again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>May mali sa case number na ito. Tingnan ang bawat titik at numero at subukan ulit.</translation>
  </message>
  <message>
   <source>This number is from practice, and practice numbers work in practice only. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_OTHER_WORLD</extracomment>
   <translation>Galing sa praktis ang number na ito, at sa praktis lang gumagana ang mga ganito. Iwan itong blangko para magsimula ng bagong case.</translation>
  </message>
  <message>
   <source>This is practice. Practice numbers begin with PRACTICE. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_NOT_PRACTICE</extracomment>
   <translation>Praktis ito. Nagsisimula sa PRACTICE ang mga number sa praktis. Iwan itong blangko para magsimula ng bagong case.</translation>
  </message>
  <message>
   <source>Where you can go</source>
   <extracomment>ELSEWHERE_STEP</extracomment>
   <translation>Saan ka puwedeng pumunta</translation>
  </message>
  <message>
   <source>This copy is not set up to send</source>
   <extracomment>ELSEWHERE_NO_LIST</extracomment>
   <translation>Hindi pa nakahandang magpadala ang kopyang ito</translation>
  </message>
  <message>
   <source>No helpline has set up this copy of the app with its list. It can only practise. These services do the same work for real, and you do not need to give your name.</source>
   <extracomment>ELSEWHERE_NO_LIST_TEXT</extracomment>
   <translation>Wala pang helpline na nagkabit ng kopyang ito ng app sa listahan nito. Pampraktis lang ito. Totoong ginagawa ng mga serbisyong ito ang ganitong gawain, at hindi mo kailangang ibigay ang pangalan mo.</translation>
  </message>
  <message>
   <source>Another service is right for these pictures</source>
   <extracomment>ELSEWHERE_AGE</extracomment>
   <translation>Ibang serbisyo ang tama para sa mga litratong ito</translation>
  </message>
  <message>
   <source>{0} does not take pictures for this age. These services do.</source>
   <extracomment>ELSEWHERE_OTHER_AGES</extracomment>
   <translation>Hindi tumatanggap ang {0} ng mga litrato sa edad na ito. Ang mga serbisyong ito, oo.</translation>
  </message>
  <message>
   <source>Under 18 in the pictures: Take It Down, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Wala pang 18 sa mga litrato: Take It Down, saanman sa mundo</translation>
  </message>
  <message>
   <source>Run by NCMEC in the United States. You can be any age now.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Pinapatakbo ng NCMEC sa United States. Kahit ilang taon ka na ngayon.</translation>
  </message>
  <message>
   <source>18 or over in the pictures: StopNCII, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>18 pataas sa mga litrato: StopNCII, saanman sa mundo</translation>
  </message>
  <message>
   <source>Run by SWGfL in the United Kingdom, with the Revenge Porn Helpline.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Pinapatakbo ng SWGfL sa United Kingdom, kasama ang Revenge Porn Helpline.</translation>
  </message>
  <message>
   <source>Under 18 and in the United Kingdom: Report Remove</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Wala pang 18 at nasa United Kingdom: Report Remove</translation>
  </message>
  <message>
   <source>Childline talks with you too: 0800 1111, free, day and night.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Kakausapin ka rin ng Childline: 0800 1111, libre, araw at gabi.</translation>
  </message>
  <message>
   <source>Copy address</source>
   <extracomment>COPY_ADDRESS</extracomment>
   <translation>Kopyahin ang address</translation>
  </message>
  <message>
   <source>Copied</source>
   <extracomment>COPIED</extracomment>
   <translation>Nakopya na</translation>
  </message>
  <message>
   <source>Choose the pictures</source>
   <extracomment>CHOOSE_HEADING</extracomment>
   <translation>Piliin ang mga litrato</translation>
  </message>
  <message>
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not save or ask for more pictures for this.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>Pumili ng mga litratong nasa computer na ito na. Hindi mo kailangang tingnan ang mga ito: bawat isa ay lumalabas bilang numero. Huwag mag-save o humingi ng dagdag na litrato para dito.</translation>
  </message>
  <message>
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not let them send you more: use the device that has them.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>Pumili ng mga litratong nasa computer na ito na. Hindi mo kailangang tingnan ang mga ito: bawat isa ay lumalabas bilang numero. Huwag mo siyang hayaang magpadala pa sa iyo: gamitin ang device na may hawak ng mga litrato.</translation>
  </message>
  <message>
   <source>This is practice. Use the practice pictures: no person is in them.</source>
   <extracomment>CHOOSE_PRACTICE</extracomment>
   <translation>Praktis ito. Gamitin ang mga litratong pampraktis: walang tao sa mga ito.</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <extracomment>CHOOSE_FOLDER</extracomment>
   <translation>Magdagdag ng folder</translation>
  </message>
  <message>
   <source>Paste</source>
   <extracomment>CHOOSE_PASTE</extracomment>
   <translation>I-paste</translation>
  </message>
  <message>
   <source>Add the practice pictures</source>
   <extracomment>CHOOSE_SAMPLES</extracomment>
   <translation>Idagdag ang mga litratong pampraktis</translation>
  </message>
  <message>
   <source>You can also drop picture files anywhere on this page.</source>
   <extracomment>CHOOSE_DROP</extracomment>
   <translation>Puwede mo ring i-drop ang mga file ng litrato kahit saan sa pahinang ito.</translation>
  </message>
  <message>
   <source>Show file names</source>
   <extracomment>CHOOSE_NAMES</extracomment>
   <translation>Ipakita ang mga pangalan ng file</translation>
  </message>
  <message>
   <source>Stop here and keep what is ready</source>
   <extracomment>CHOOSE_STOP</extracomment>
   <translation>Huminto rito at panatilihin ang mga handa na</translation>
  </message>
  <message>
   <source>Check before you send</source>
   <extracomment>CHOOSE_NEXT</extracomment>
   <translation>Tingnan muna bago ipadala</translation>
  </message>
  <message>
   <source>Choose at least one picture that can be used.</source>
   <extracomment>CHOOSE_NONE</extracomment>
   <translation>Pumili ng kahit isang litratong magagamit.</translation>
  </message>
  <message>
   <source>Some pictures are still being checked. Wait, or stop here.</source>
   <extracomment>CHOOSE_WAIT</extracomment>
   <translation>Sinusuri pa ang ilang litrato. Maghintay, o huminto rito.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>CHOOSE_FILTER</extracomment>
   <translation>Mga litrato</translation>
  </message>
  <message>
   <source>All files</source>
   <extracomment>CHOOSE_ALL_FILES</extracomment>
   <translation>Lahat ng file</translation>
  </message>
  <message>
   <source>Chosen pictures</source>
   <extracomment>CHOOSE_LIST</extracomment>
   <translation>Mga napiling litrato</translation>
  </message>
  <message>
   <source>Look in:</source>
   <extracomment>DIALOG_LOOK_IN</extracomment>
   <translation>Hanapin sa:</translation>
  </message>
  <message>
   <source>Name:</source>
   <extracomment>DIALOG_NAME</extracomment>
   <translation>Pangalan:</translation>
  </message>
  <message>
   <source>Type:</source>
   <extracomment>DIALOG_TYPE</extracomment>
   <translation>Uri:</translation>
  </message>
  <message>
   <source>Choose</source>
   <extracomment>DIALOG_CHOOSE</extracomment>
   <translation>Piliin</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>DIALOG_CANCEL</extracomment>
   <translation>Kanselahin</translation>
  </message>
  <message>
   <source>Look</source>
   <extracomment>LOOK</extracomment>
   <translation>Tingnan</translation>
  </message>
  <message>
   <source>Hide</source>
   <extracomment>LOOK_AWAY</extracomment>
   <translation>Itago</translation>
  </message>
  <message>
   <source>Take out</source>
   <extracomment>REMOVE</extracomment>
   <translation>Alisin</translation>
  </message>
  <message>
   <source>Waiting to be checked</source>
   <extracomment>TILE_WAITING</extracomment>
   <translation>Naghihintay na masuri</translation>
  </message>
  <message>
   <source>Ready</source>
   <extracomment>TILE_READY</extracomment>
   <translation>Handa na</translation>
  </message>
  <message>
   <source>Ready. It has few details, so services can probably find only the very same file.</source>
   <extracomment>TILE_FAINT</extracomment>
   <translation>Handa na. Kaunti ang detalye nito, kaya malamang ang mismong file lang ang mahahanap ng mga serbisyo.</translation>
  </message>
  <message>
   <source>There is no picture file to paste. In the folder, copy the file itself, then paste here.</source>
   <extracomment>PASTE_NOTHING</extracomment>
   <translation>Walang file ng litrato na mai-paste. Sa folder, kopyahin ang mismong file, saka i-paste rito.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <extracomment>picture</extracomment>
   <translation>Litrato {0}</translation>
  </message>
  <message>
   <source>Ready. It looks like picture {0}.</source>
   <extracomment>tile_alike</extracomment>
   <translation>Handa na. Kamukha ito ng litrato {0}.</translation>
  </message>
  <message>
   <source>Look at picture {0}</source>
   <extracomment>look_at</extracomment>
   <translation>Tingnan ang litrato {0}</translation>
  </message>
  <message>
   <source>Hide picture {0}</source>
   <extracomment>hide_picture</extracomment>
   <translation>Itago ang litrato {0}</translation>
  </message>
  <message>
   <source>Take out picture {0}</source>
   <extracomment>remove_picture</extracomment>
   <translation>Alisin ang litrato {0}</translation>
  </message>
  <message>
   <source>{0} of {1} checked</source>
   <extracomment>progress</extracomment>
   <translation>{0} sa {1} ang nasuri na</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures were there already and count once.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>{0} litrato ang nandoon na at isang beses lang binibilang.</numerusform>
    <numerusform>{0} litrato ang nandoon na at isang beses lang binibilang ang bawat isa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} things in the folder are not pictures and were left out.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>{0} bagay sa folder ang hindi litrato at hindi isinama.</numerusform>
    <numerusform>{0} bagay sa folder ang hindi litrato at hindi isinama ang mga ito.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>200 pictures are the most at one time. {0} were left out. Send these first.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>200 litrato ang pinakamarami sa isang beses. {0} ang hindi isinama. Ipadala muna ang mga ito.</numerusform>
    <numerusform>200 litrato ang pinakamarami sa isang beses. {0} ang hindi isinama. Ipadala muna ang mga ito.</numerusform>
   </translation>
  </message>
  <message>
   <source>No pictures were found there.</source>
   <extracomment>added</extracomment>
   <translation>Walang nakitang litrato roon.</translation>
  </message>
  <message>
   <source>It is not there any more. Choose it again from where it is now.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Wala na ito roon. Piliin ito ulit kung nasaan ito ngayon.</translation>
  </message>
  <message>
   <source>This is a folder. Use “Add a folder” to add the pictures in it.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Folder ito. Gamitin ang “Magdagdag ng folder” para idagdag ang mga litratong nasa loob nito.</translation>
  </message>
  <message>
   <source>This is not a file that can hold a picture. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Hindi ito file na puwedeng may litrato. Huwag itong isama.</translation>
  </message>
  <message>
   <source>This is only a link to a file. Choose the picture file itself.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Link lang ito sa isang file. Piliin ang mismong file ng litrato.</translation>
  </message>
  <message>
   <source>The system does not allow this app to read it. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Hindi pinapayagan ng system na basahin ito ng app. Pumili ng ibang kopya.</translation>
  </message>
  <message>
   <source>The file is empty. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Walang laman ang file. Pumili ng ibang kopya.</translation>
  </message>
  <message>
   <source>The file is larger than 200 million bytes. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Mas malaki sa 200 milyong byte ang file. Pumili ng mas maliit na kopya.</translation>
  </message>
  <message>
   <source>The picture is larger than 200 megapixels. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Mas malaki sa 200 megapixel ang litrato. Pumili ng mas maliit na kopya.</translation>
  </message>
  <message>
   <source>This is not a picture that the app can read. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Hindi ito litratong nababasa ng app. Huwag itong isama.</translation>
  </message>
  <message>
   <source>The picture is damaged and cannot be opened. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Sira ang litrato at hindi mabuksan. Pumili ng ibang kopya.</translation>
  </message>
  <message>
   <source>The picture took too long to open. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Masyadong matagal buksan ang litrato. Pumili ng ibang kopya.</translation>
  </message>
  <message>
   <source>The file was changed after you chose it. Take it out and choose it again.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Nabago ang file pagkatapos mo itong piliin. Alisin ito at piliin ulit.</translation>
  </message>
  <message>
   <source>This is a practice picture. It cannot go on a real list. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Litratong pampraktis ito. Hindi ito puwede sa totoong listahan. Alisin ito.</translation>
  </message>
  <message>
   <source>This is practice. Keep your own pictures for the real app. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Praktis ito. Itabi ang sarili mong mga litrato para sa totoong app. Alisin ito.</translation>
  </message>
  <message>
   <source>Check</source>
   <extracomment>CHECK_STEP</extracomment>
   <translation>Suriin</translation>
  </message>
  <message>
   <source>Nothing has been sent yet.</source>
   <extracomment>CHECK_NOTHING_YET</extracomment>
   <translation>Wala pang naipadala.</translation>
  </message>
  <message>
   <source>It is the only way back to your case. Keep it where only you look. Nobody can find it again for you: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>Ito lang ang paraan para makabalik sa case mo. Itabi ito kung saan ikaw lang ang tumitingin. Walang makakahanap nito ulit para sa iyo: hindi ito nakukuha ng listahan kailanman.</translation>
  </message>
  <message>
   <source>It is the only way back to their case. Give it to them, where only they see it. Nobody can find it again for them: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>Ito lang ang paraan para makabalik sa case niya. Ibigay ito sa kanya, kung saan siya lang ang makakakita. Walang makakahanap nito ulit para sa kanya: hindi ito nakukuha ng listahan kailanman.</translation>
  </message>
  <message>
   <source>What will be sent</source>
   <extracomment>CHECK_WHAT</extracomment>
   <translation>Ang ipapadala</translation>
  </message>
  <message>
   <source>Change pictures</source>
   <extracomment>CHANGE_PICTURES</extracomment>
   <translation>Palitan ang mga litrato</translation>
  </message>
  <message>
   <source>Change age</source>
   <extracomment>CHANGE_AGE</extracomment>
   <translation>Palitan ang edad</translation>
  </message>
  <message>
   <source>Which copies should be found?</source>
   <extracomment>REACH_QUESTION</extracomment>
   <translation>Aling mga kopya ang dapat hanapin?</translation>
  </message>
  <message>
   <source>Copies, and likely edited copies: cropped, mirrored, turned</source>
   <extracomment>REACHES</extracomment>
   <translation>Mga kopya, at mga kopyang posibleng binago: tinabas, parang sa salamin, inikot</translation>
  </message>
  <message>
   <source>Copies that look the same</source>
   <extracomment>REACHES</extracomment>
   <translation>Mga kopyang kamukha nito</translation>
  </message>
  <message>
   <source>Only the very same file</source>
   <extracomment>REACHES</extracomment>
   <translation>Ang mismong file lang</translation>
  </message>
  <message>
   <source>The codes that find copies by their looks keep something of the picture. Experts have made a rough, blurry guess of a picture from such codes. For “only the very same file” they are left out.</source>
   <extracomment>REACH_TEXT</extracomment>
   <translation>May natitirang kaunti mula sa litrato sa mga code na naghahanap ng kopya ayon sa itsura. May mga eksperto nang nakagawa ng magaspang at malabong hula ng litrato mula sa ganitong code. Para sa “Ang mismong file lang”, hindi isinasama ang mga ito.</translation>
  </message>
  <message>
   <source>List pictures again that were taken back before</source>
   <extracomment>CHECK_AGAIN</extracomment>
   <translation>Ilista ulit ang mga litratong binawi noon</translation>
  </message>
  <message>
   <source>See each picture's fingerprints</source>
   <extracomment>CHECK_PICTURES</extracomment>
   <translation>Tingnan ang mga fingerprint ng bawat litrato</translation>
  </message>
  <message>
   <source>See exactly what is sent</source>
   <extracomment>CHECK_BYTES</extracomment>
   <translation>Tingnan ang mismong ipinapadala</translation>
  </message>
  <message>
   <source>This is the whole message, sign by sign. The case key is not the case number. On the way out only lines of zeros are added (X-Padding), so that its length tells little. If the list is very busy, it asks for a sum. Then the answer is added too (X-Work).</source>
   <extracomment>CHECK_BYTES_NOTE</extracomment>
   <translation>Ito ang buong mensahe, bawat titik at numero. Hindi case number ang case key. Paglabas nito, mga linya lang ng zero ang idinadagdag (X-Padding), para kaunti lang ang masabi ng haba nito. Kung abalang-abala ang listahan, magpapagawa ito ng pagkuwenta. Idadagdag din ang sagot (X-Work).</translation>
  </message>
  <message>
   <source>The exact message</source>
   <extracomment>CHECK_BYTES_SPOKEN</extracomment>
   <translation>Ang mismong mensahe</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of me. I do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>Sa pagpindot ng Ipadala, sinasabi mo: mga maselang litrato ko ito. Ayaw kong ikalat ang mga ito.</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of someone who asked me to help. They do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>Sa pagpindot ng Ipadala, sinasabi mo: mga maselang litrato ito ng taong humingi ng tulong sa akin. Ayaw niyang ikalat ang mga ito.</translation>
  </message>
  <message>
   <source>Edited copies may not be found. Nobody can call back what someone has saved.</source>
   <extracomment>CHECK_LIMITS</extracomment>
   <translation>Puwedeng hindi mahanap ang mga binagong kopya. Walang makakabawi ng na-save na ng iba.</translation>
  </message>
  <message>
   <source>SHA-256 of the file: finds the very same file</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>SHA-256 ng file: hinahanap ang mismong file</translation>
  </message>
  <message>
   <source>SHA-1 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>SHA-1 ng file: ganoon din, para sa mas lumang system</translation>
  </message>
  <message>
   <source>MD5 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>MD5 ng file: ganoon din, para sa mas lumang system</translation>
  </message>
  <message>
   <source>PDQ of the picture: finds copies that look the same. Detail {0} of 100</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>PDQ ng litrato: hinahanap ang mga kopyang kamukha nito. Detalye {0} sa 100</translation>
  </message>
  <message>
   <source>pHash of the picture: a second look-alike code</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>pHash ng litrato: pangalawang code para sa kamukha</translation>
  </message>
  <message>
   <source>Few details: PDQ and pHash are not sent for this picture.</source>
   <extracomment>CHECK_FAINT</extracomment>
   <translation>Kaunti ang detalye: hindi ipinapadala ang PDQ at pHash ng litratong ito.</translation>
  </message>
  <message>
   <source>as it lies in the file, before turning upright</source>
   <extracomment>VARIANTS</extracomment>
   <translation>kung paano ito nasa file, bago itayo nang tuwid</translation>
  </message>
  <message>
   <source>mirrored</source>
   <extracomment>VARIANTS</extracomment>
   <translation>parang sa salamin</translation>
  </message>
  <message>
   <source>turned by half</source>
   <extracomment>VARIANTS</extracomment>
   <translation>inikot nang kalahati</translation>
  </message>
  <message>
   <source>upside down</source>
   <extracomment>VARIANTS</extracomment>
   <translation>baligtad ang taas at baba</translation>
  </message>
  <message>
   <source>turned by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>inikot nang sangkapat</translation>
  </message>
  <message>
   <source>turned back by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>inikot pabalik nang sangkapat</translation>
  </message>
  <message>
   <source>a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>tinabas nang kaunti sa lahat ng gilid</translation>
  </message>
  <message>
   <source>more cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>tinabas nang higit pa sa lahat ng gilid</translation>
  </message>
  <message>
   <source>much cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>tinabas nang marami sa lahat ng gilid</translation>
  </message>
  <message>
   <source>mirrored, and a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>parang sa salamin, at tinabas nang kaunti sa lahat ng gilid</translation>
  </message>
  <message>
   <source>the square in the middle</source>
   <extracomment>VARIANTS</extracomment>
   <translation>ang parisukat sa gitna</translation>
  </message>
  <message>
   <source>cut off at the top and the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>tinabas sa itaas at kaliwa</translation>
  </message>
  <message>
   <source>cut off at the bottom and the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>tinabas sa ibaba at kanan</translation>
  </message>
  <message>
   <source>cut off at the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>tinabas sa kaliwa</translation>
  </message>
  <message>
   <source>cut off at the top</source>
   <extracomment>VARIANTS</extracomment>
   <translation>tinabas sa itaas</translation>
  </message>
  <message>
   <source>cut off at the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>tinabas sa kanan</translation>
  </message>
  <message>
   <source>cut off at the bottom</source>
   <extracomment>VARIANTS</extracomment>
   <translation>tinabas sa ibaba</translation>
  </message>
  <message>
   <source>turned a little to the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>inikot nang kaunti pakaliwa</translation>
  </message>
  <message>
   <source>turned a little to the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>inikot nang kaunti pakanan</translation>
  </message>
  <message>
   <source>turned a little, and its corners cut off</source>
   <extracomment>VARIANTS</extracomment>
   <translation>inikot nang kaunti, at tinabas ang mga sulok</translation>
  </message>
  <message>
   <source>as on the screen of a phone</source>
   <extracomment>VARIANTS</extracomment>
   <translation>tulad ng sa screen ng phone</translation>
  </message>
  <message>
   <source>with a white border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>may puting gilid</translation>
  </message>
  <message>
   <source>with a black border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>may itim na gilid</translation>
  </message>
  <message>
   <source>with text above</source>
   <extracomment>VARIANTS</extracomment>
   <translation>may sulat sa itaas</translation>
  </message>
  <message>
   <source>PDQ, {0}. Detail {1} of 100</source>
   <extracomment>variant</extracomment>
   <translation>PDQ, {0}. Detalye {1} sa 100</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>{0} litrato</numerusform>
    <numerusform>{0} litrato</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>{0} fingerprint</numerusform>
    <numerusform>{0} fingerprint</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}: the picture and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}: ang litrato at mga kopyang posibleng binago</translation>
  </message>
  <message>
   <source>{0}: the pictures and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}: ang mga litrato at mga kopyang posibleng binago</translation>
  </message>
  <message>
   <source>{0}. They go to {1}.</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}. Pupunta ang mga ito sa {1}.</translation>
  </message>
  <message>
   <source>Age in these pictures: {0}.</source>
   <extracomment>age_given</extracomment>
   <translation>Edad sa mga litratong ito: {0}.</translation>
  </message>
  <message numerus="yes">
   <source>Send {0} fingerprints</source>
   <extracomment>send</extracomment>
   <translation>
    <numerusform>Ipadala ang {0} fingerprint</numerusform>
    <numerusform>Ipadala ang {0} fingerprint</numerusform>
   </translation>
  </message>
  <message>
   <source>Message {0} of {1}</source>
   <extracomment>part</extracomment>
   <translation>Mensahe {0} ng {1}</translation>
  </message>
  <message>
   <source>See where it stands</source>
   <extracomment>CASE_LOOK_UP</extracomment>
   <translation>Tingnan ang lagay nito</translation>
  </message>
  <message>
   <source>Type the case number first.</source>
   <extracomment>CASE_NUMBER_MISSING</extracomment>
   <translation>I-type muna ang case number.</translation>
  </message>
  <message>
   <source>The case</source>
   <extracomment>CASE_STEP</extracomment>
   <translation>Ang case</translation>
  </message>
  <message>
   <source>Where your case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>Ang lagay ng case mo</translation>
  </message>
  <message>
   <source>Where their case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>Ang lagay ng case niya</translation>
  </message>
  <message>
   <source>Asking the list.</source>
   <extracomment>CASE_ASKING</extracomment>
   <translation>Tinatanong ang listahan.</translation>
  </message>
  <message>
   <source>Ask the list</source>
   <extracomment>CASE_ASK</extracomment>
   <translation>Tanungin ang listahan</translation>
  </message>
  <message>
   <source>Ask again</source>
   <extracomment>CASE_AGAIN</extracomment>
   <translation>Magtanong ulit</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <extracomment>CASE_ADD</extracomment>
   <translation>Magdagdag ng mga litrato</translation>
  </message>
  <message>
   <source>Keep your case number</source>
   <extracomment>CASE_KEEP</extracomment>
   <translation>Itabi ang case number mo</translation>
  </message>
  <message>
   <source>{0} signed this answer, and the app has checked the signature.</source>
   <extracomment>CASE_SIGNED</extracomment>
   <translation>Nilagdaan ng {0} ang sagot na ito, at nasuri na ng app ang lagda.</translation>
  </message>
  <message>
   <source>The list knows no case with this number</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Walang alam ang listahan na case na may ganitong number</translation>
  </message>
  <message>
   <source>Check the number. If nothing was sent with it yet, there is no case: add pictures.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Tingnan ang number. Kung wala pang naipadala gamit ito, wala pang case: magdagdag ng mga litrato.</translation>
  </message>
  <message>
   <source>Asking stopped before there was an answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Huminto ang pagtatanong bago nagkaroon ng sagot</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Walang nawala. Magtanong ulit.</translation>
  </message>
  <message>
   <source>The list took too long to answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Masyadong matagal sumagot ang listahan</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again later.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Walang nawala. Magtanong ulit mamaya.</translation>
  </message>
  <message>
   <source>There is no way to the list right now</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Walang daan papunta sa listahan ngayon</translation>
  </message>
  <message>
   <source>Nothing is lost. Check the internet connection, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Walang nawala. Tingnan ang koneksyon sa internet, saka magtanong ulit.</translation>
  </message>
  <message>
   <source>The list could not show that it is the right one</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Hindi maipakita ng listahan na ito ang tamang listahan</translation>
  </message>
  <message>
   <source>Nothing is lost. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Walang nawala. Puwedeng may nakikibasa sa pagitan ng computer na ito at ng listahan, o mali ang orasan. Subukan ang ibang network, saka magtanong ulit.</translation>
  </message>
  <message>
   <source>The list is busy</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Abala ang listahan</translation>
  </message>
  <message>
   <source>Nothing is lost. Wait a few minutes, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Walang nawala. Maghintay ng ilang minuto, saka magtanong ulit.</translation>
  </message>
  <message>
   <source>The answer was not one from a list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Hindi galing sa isang listahan ang sagot</translation>
  </message>
  <message>
   <source>Nothing is lost. Some networks, as in hotels or schools, answer in place of the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Walang nawala. May mga network, tulad ng sa hotel o paaralan, na sumasagot kapalit ng listahan. Subukan ang ibang network, saka magtanong ulit.</translation>
  </message>
  <message>
   <source>The answer was not signed by the list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Hindi nilagdaan ng listahan ang sagot</translation>
  </message>
  <message>
   <source>The app does not count this answer. Something may stand between this computer and the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Hindi binibilang ng app ang sagot na ito. Puwedeng may nakaharang sa pagitan ng computer na ito at ng listahan. Subukan ang ibang network, saka magtanong ulit.</translation>
  </message>
  <message>
   <source>Show more pictures</source>
   <extracomment>CASE_MORE</extracomment>
   <translation>Magpakita pa ng mga litrato</translation>
  </message>
  <message>
   <source>See the signed answer</source>
   <extracomment>CASE_SIGNED_SEE</extracomment>
   <translation>Tingnan ang nilagdaang sagot</translation>
  </message>
  <message>
   <source>The signed answer</source>
   <extracomment>CASE_SIGNED_SPOKEN</extracomment>
   <translation>Ang nilagdaang sagot</translation>
  </message>
  <message>
   <source>Take all pictures back</source>
   <extracomment>TAKE_BACK</extracomment>
   <translation>Bawiin ang lahat ng litrato</translation>
  </message>
  <message>
   <source>Take back</source>
   <extracomment>TAKE_BACK_ONE</extracomment>
   <translation>Bawiin</translation>
  </message>
  <message>
   <source>What taking back means</source>
   <extracomment>TAKE_BACK_TITLE</extracomment>
   <translation>Ano ang ibig sabihin ng pagbawi</translation>
  </message>
  <message>
   <source>The list drops the fingerprints, and services drop them when they next read the list. Nobody can call back what was found before. Later you can send the pictures again with this number.</source>
   <extracomment>TAKE_BACK_TEXT</extracomment>
   <translation>Inaalis ng listahan ang mga fingerprint, at inaalis din ng mga serbisyo sa susunod na basahin nila ang listahan. Walang makakabawi ng nahanap na noon. Puwede mong ipadala ulit ang mga litrato mamaya gamit ang number na ito.</translation>
  </message>
  <message>
   <source>Leave them on the list</source>
   <extracomment>TAKE_BACK_NOT</extracomment>
   <translation>Iwan ang mga ito sa listahan</translation>
  </message>
  <message>
   <source>Leave it on the list</source>
   <extracomment>TAKE_BACK_ONE_NOT</extracomment>
   <translation>Iwan ito sa listahan</translation>
  </message>
  <message>
   <source>Take all pictures back now</source>
   <extracomment>TAKE_BACK_NOW</extracomment>
   <translation>Bawiin na ang lahat ng litrato</translation>
  </message>
  <message>
   <source>Asking the list to drop the fingerprints.</source>
   <extracomment>TAKE_BACK_ON_ITS_WAY</extracomment>
   <translation>Hinihiling sa listahan na alisin ang mga fingerprint.</translation>
  </message>
  <message>
   <source>Save this answer as a text file</source>
   <extracomment>TAKE_BACK_SAVE</extracomment>
   <translation>I-save ang sagot na ito bilang text file</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: received on {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>Litrato {0} ng {1}: natanggap noong {2}.</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: on the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>Litrato {0} ng {1}: nasa listahan mula noong {2}.</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: off the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>Litrato {0} ng {1}: wala na sa listahan mula noong {2}.</translation>
  </message>
  <message numerus="yes">
   <source>This case has {0} pictures. No names were ever sent, so they have numbers.</source>
   <extracomment>case_holds</extracomment>
   <translation>
    <numerusform>May {0} litrato ang case na ito. Walang ipinadalang pangalan kailanman, kaya may numero ito.</numerusform>
    <numerusform>May {0} litrato ang case na ito. Walang ipinadalang pangalan kailanman, kaya may mga numero ang mga ito.</numerusform>
   </translation>
  </message>
  <message>
   <source>Take back picture {0}</source>
   <extracomment>take_back_picture</extracomment>
   <translation>Bawiin ang litrato {0}</translation>
  </message>
  <message>
   <source>Take picture {0} back now</source>
   <extracomment>take_back_now</extracomment>
   <translation>Bawiin na ang litrato {0}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are taken back.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>{0} litrato ang nabawi na.</numerusform>
    <numerusform>{0} litrato ang nabawi na.</numerusform>
   </translation>
  </message>
  <message>
   <source>None of this case is on the list now.</source>
   <extracomment>taken_back</extracomment>
   <translation>Wala nang kahit ano mula sa case na ito sa listahan ngayon.</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are on the list.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>{0} litrato ang nasa listahan.</numerusform>
    <numerusform>{0} litrato ang nasa listahan.</numerusform>
   </translation>
  </message>
  <message>
   <source>How do you want to keep the case number?</source>
   <extracomment>KEEP_QUESTION</extracomment>
   <translation>Paano mo gustong itabi ang case number?</translation>
  </message>
  <message>
   <source>Keep nothing here</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Walang itabi rito</translation>
  </message>
  <message>
   <source>Write it down</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Isulat ito</translation>
  </message>
  <message>
   <source>Copy it</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Kopyahin ito</translation>
  </message>
  <message>
   <source>Take it to a phone</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Ilipat ito sa phone</translation>
  </message>
  <message>
   <source>Save a text file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Mag-save ng text file</translation>
  </message>
  <message>
   <source>Make a case file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Gumawa ng case file</translation>
  </message>
  <message>
   <source>Nothing is saved on this computer. That is a good choice too.</source>
   <extracomment>KEEP_NOTHING</extracomment>
   <translation>Walang nase-save sa computer na ito. Mabuting pagpili rin iyon.</translation>
  </message>
  <message>
   <source>Write these signs on paper. There are three groups of four.</source>
   <extracomment>KEEP_WRITE</extracomment>
   <translation>Isulat sa papel ang mga titik at numerong ito. May tatlong grupo na tig-aapat.</translation>
  </message>
  <message>
   <source>Other programs can read what is copied. The app takes it back when you close it, if nothing else was copied since.</source>
   <extracomment>KEEP_COPY</extracomment>
   <translation>Nababasa ng ibang program ang kinopya. Binabawi ito ng app kapag isinara mo, kung wala nang ibang kinopya mula noon.</translation>
  </message>
  <message>
   <source>Open the phone's camera and hold it at this square.</source>
   <extracomment>KEEP_PHONE</extracomment>
   <translation>Buksan ang camera ng phone at itapat sa parisukat na ito.</translation>
  </message>
  <message>
   <source>It holds the number and nothing else. The phone may keep what it read.</source>
   <extracomment>KEEP_PHONE_NOTE</extracomment>
   <translation>Ang number lang ang laman nito. Puwedeng itabi ng phone ang nabasa nito.</translation>
  </message>
  <message>
   <source>A square code with the case number, for a phone's camera</source>
   <extracomment>KEEP_PHONE_SPOKEN</extracomment>
   <translation>Parisukat na code na may case number, para sa camera ng phone</translation>
  </message>
  <message>
   <source>The file holds the case number and the receipt. Anyone who uses this computer can read it.</source>
   <extracomment>KEEP_TEXT</extracomment>
   <translation>Nasa file ang case number at ang resibo. Mababasa ito ng sinumang gumagamit ng computer na ito.</translation>
  </message>
  <message>
   <source>There is no Documents folder here, so this app can save nothing.</source>
   <extracomment>KEEP_NO_FOLDER</extracomment>
   <translation>Walang folder na Documents dito, kaya walang mase-save ang app na ito.</translation>
  </message>
  <message>
   <source>The case number, sign by sign: {0}</source>
   <extracomment>NUMBER_LETTERS</extracomment>
   <translation>Ang case number, isa-isang titik at numero: {0}</translation>
  </message>
  <message>
   <source>A case file keeps your number, your receipts and what is still on its way. A passphrase locks it, and nobody can open it without that, not even we.</source>
   <extracomment>FILE_ABOUT</extracomment>
   <translation>Nasa case file ang number mo, ang mga resibo mo at ang mga ipinapadala pa. Passphrase ang kandado nito. Kung wala iyon, walang makakabukas nito, kahit kami.</translation>
  </message>
  <message>
   <source>These words were chosen by chance. Write them down, or use your own.</source>
   <extracomment>FILE_OFFER</extracomment>
   <translation>Pinili nang sapalaran ang mga salitang ito. Isulat ang mga ito, o gumamit ng sarili mo.</translation>
  </message>
  <message>
   <source>Use my own passphrase</source>
   <extracomment>FILE_OWN</extracomment>
   <translation>Gamitin ang sarili kong passphrase</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <extracomment>FILE_PASSPHRASE</extracomment>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Type your passphrase once more</source>
   <extracomment>FILE_AGAIN</extracomment>
   <translation>I-type ang passphrase mo nang isa pang beses</translation>
  </message>
  <message>
   <source>Hide the passphrase</source>
   <extracomment>FILE_HIDE</extracomment>
   <translation>Itago ang passphrase</translation>
  </message>
  <message>
   <source>Offer other words</source>
   <extracomment>FILE_OTHER</extracomment>
   <translation>Mag-alok ng ibang salita</translation>
  </message>
  <message>
   <source>Make the case file</source>
   <extracomment>FILE_MAKE</extracomment>
   <translation>Gawin ang case file</translation>
  </message>
  <message>
   <source>Making the case file. This takes a second or two.</source>
   <extracomment>FILE_MAKING</extracomment>
   <translation>Ginagawa ang case file. Isa o dalawang segundo lang ito.</translation>
  </message>
  <message>
   <source>The two are not the same. Type them once more.</source>
   <extracomment>FILE_DIFFER</extracomment>
   <translation>Hindi magkapareho ang dalawa. I-type ulit ang mga ito.</translation>
  </message>
  <message>
   <source>Your case file is in the folder “{0}” as “{1}”. Without the passphrase nobody can open it, so keep that safe.</source>
   <extracomment>FILE_MADE</extracomment>
   <translation>Nasa folder na “{0}” ang case file mo bilang “{1}”. Walang makakabukas nito kung wala ang passphrase, kaya ingatan iyon.</translation>
  </message>
  <message>
   <source>These words open the case file, and nothing else does. Are they written down? They stay here until you go on.</source>
   <extracomment>FILE_WORDS</extracomment>
   <translation>Ang mga salitang ito lang ang nakakabukas ng case file. Naisulat na ba ang mga ito? Mananatili ang mga ito rito hanggang magpatuloy ka.</translation>
  </message>
  <message>
   <source>I have a case file</source>
   <extracomment>FILE_HAVE</extracomment>
   <translation>May case file ako</translation>
  </message>
  <message>
   <source>Which case file?</source>
   <extracomment>FILE_WHICH</extracomment>
   <translation>Aling case file?</translation>
  </message>
  <message>
   <source>There is no case file in the folder “{0}”. The app looks nowhere else.</source>
   <extracomment>FILE_NONE</extracomment>
   <translation>Walang case file sa folder na “{0}”. Hindi naghahanap ang app sa ibang lugar.</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <extracomment>FILE_CHOOSE</extracomment>
   <translation>Pumili ng file</translation>
  </message>
  <message>
   <source>“{0}” in the folder “{1}”</source>
   <extracomment>FILE_ELSEWHERE</extracomment>
   <translation>“{0}” sa folder na “{1}”</translation>
  </message>
  <message>
   <source>Open the case file</source>
   <extracomment>FILE_OPEN</extracomment>
   <translation>Buksan ang case file</translation>
  </message>
  <message>
   <source>Opening the case file. This takes a second or two.</source>
   <extracomment>FILE_OPENING</extracomment>
   <translation>Binubuksan ang case file. Isa o dalawang segundo lang ito.</translation>
  </message>
  <message>
   <source>Your case file is open. It locks itself when nobody has touched the app for 10 minutes.</source>
   <extracomment>FILE_OPENED</extracomment>
   <translation>Bukas ang case file mo. Kusa itong nagkakandado kapag walang gumalaw sa app nang 10 minuto.</translation>
  </message>
  <message>
   <source>The newest copy of the case file cannot be read, so this is the one before. What you did last may be missing. Ask the list where your case stands.</source>
   <extracomment>FILE_BEFORE</extracomment>
   <translation>Hindi mabasa ang pinakabagong kopya ng case file, kaya ang nauna ang nandito. Puwedeng wala rito ang huli mong ginawa. Tanungin ang listahan kung ano ang lagay ng case mo.</translation>
  </message>
  <message>
   <source>This case is with {0}. This copy of the app is set up for another list, so it cannot ask there.</source>
   <extracomment>FILE_OTHER_LIST</extracomment>
   <translation>Nasa {0} ang case na ito. Para sa ibang listahan ang kopyang ito ng app, kaya hindi ito makapagtanong doon.</translation>
  </message>
  <message>
   <source>Practice and real cases do not mix. Close the app and start the right one.</source>
   <extracomment>FILE_OTHER_WORLD</extracomment>
   <translation>Hindi puwedeng magsama ang praktis at totoong case. Isara ang app at buksan ang tama.</translation>
  </message>
  <message>
   <source>Your case file is locked again</source>
   <extracomment>FILE_LOCKED</extracomment>
   <translation>Nakakandado na ulit ang case file mo</translation>
  </message>
  <message>
   <source>Nobody touched the app for 10 minutes. Open the case file to go on. Nothing is lost.</source>
   <extracomment>FILE_LOCKED_TEXT</extracomment>
   <translation>Walang gumalaw sa app nang 10 minuto. Buksan ang case file para magpatuloy. Walang nawala.</translation>
  </message>
  <message>
   <source>Writing to your case file first, so that nothing is lost.</source>
   <extracomment>FILE_SENDING</extracomment>
   <translation>Sinusulat muna sa case file mo, para walang mawala.</translation>
  </message>
  <message>
   <source>Send without the case file</source>
   <extracomment>FILE_SEND_WITHOUT</extracomment>
   <translation>Ipadala nang walang case file</translation>
  </message>
  <message>
   <source>Your case file could not be written</source>
   <extracomment>FILE_NOT_WRITTEN</extracomment>
   <translation>Hindi masulatan ang case file mo</translation>
  </message>
  <message>
   <source>The case file could not be opened</source>
   <extracomment>FILE_NOT_OPENED</extracomment>
   <translation>Hindi mabuksan ang case file</translation>
  </message>
  <message>
   <source>The case file could not be made</source>
   <extracomment>FILE_NOT_MADE</extracomment>
   <translation>Hindi magawa ang case file</translation>
  </message>
  <message>
   <source>The case file could not be deleted</source>
   <extracomment>FILE_NOT_FORGOTTEN</extracomment>
   <translation>Hindi mabura ang case file</translation>
  </message>
  <message>
   <source>Something has no answer yet</source>
   <extracomment>FILE_WAITS</extracomment>
   <translation>May wala pang sagot</translation>
  </message>
  <message>
   <source>The list has not answered what you sent last. Send it again: if it arrived before, it counts once.</source>
   <extracomment>FILE_WAITS_TEXT</extracomment>
   <translation>Hindi pa sinasagot ng listahan ang huli mong ipinadala. Ipadala ulit ito: kung dumating na ito noon, isang beses lang itong bibilangin.</translation>
  </message>
  <message>
   <source>Send it again</source>
   <extracomment>FILE_RESEND</extracomment>
   <translation>Ipadala ulit ito</translation>
  </message>
  <message>
   <source>Do not send it</source>
   <extracomment>FILE_DROP</extracomment>
   <translation>Huwag ipadala</translation>
  </message>
  <message>
   <source>Sending what had no answer.</source>
   <extracomment>FILE_RESENDING</extracomment>
   <translation>Ipinapadala ang wala pang sagot.</translation>
  </message>
  <message>
   <source>The receipt is in your case file.</source>
   <extracomment>FILE_HAS_RECEIPT</extracomment>
   <translation>Nasa case file mo ang resibo.</translation>
  </message>
  <message>
   <source>The receipt is not in it yet. You can send again later: it counts once.</source>
   <extracomment>FILE_RECEIPT_LATER</extracomment>
   <translation>Wala pa roon ang resibo. Puwede kang magpadala ulit mamaya: isang beses lang itong bibilangin.</translation>
  </message>
  <message>
   <source>Forget this case</source>
   <extracomment>FORGET</extracomment>
   <translation>Kalimutan ang case na ito</translation>
  </message>
  <message>
   <source>What forgetting means</source>
   <extracomment>FORGET_TITLE</extracomment>
   <translation>Ano ang ibig sabihin ng paglimot</translation>
  </message>
  <message>
   <source>The case file is made unreadable and then deleted. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. Your passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_TEXT</extracomment>
   <translation>Gagawing hindi mabasa ang case file, saka buburahin. Mananatili ang mga kopya sa backup o sa naka-sync na folder, at puwedeng may lumang bersiyon pa sa disk nang ilang panahon. Mabubuksan pa rin ng passphrase mo ang mga iyon. Mananatili ang nasa listahan.</translation>
  </message>
  <message>
   <source>I do not have the passphrase</source>
   <extracomment>FORGET_LOST</extracomment>
   <translation>Wala sa akin ang passphrase</translation>
  </message>
  <message>
   <source>The case file “{0}” is made unreadable and then deleted. The case number, the receipts and what was not sent yet are lost with it. If the number is nowhere else, there is no way back to this case. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. The passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_LOST_TEXT</extracomment>
   <translation>Gagawing hindi mabasa ang case file na “{0}”, saka buburahin. Mawawala kasama nito ang case number, ang mga resibo at ang hindi pa naipapadala. Kung wala sa iba ang number, wala nang paraan para makabalik sa case na ito. Mananatili ang mga kopya sa backup o sa naka-sync na folder, at puwedeng may lumang bersiyon pa sa disk nang ilang panahon. Mabubuksan pa rin ng passphrase ang mga iyon. Mananatili ang nasa listahan.</translation>
  </message>
  <message>
   <source>Keep the case file</source>
   <extracomment>FORGET_NOT</extracomment>
   <translation>Itabi ang case file</translation>
  </message>
  <message>
   <source>Forget this case now</source>
   <extracomment>FORGET_NOW</extracomment>
   <translation>Kalimutan na ang case na ito</translation>
  </message>
  <message>
   <source>The case file is deleted</source>
   <extracomment>FORGOTTEN</extracomment>
   <translation>Nabura na ang case file</translation>
  </message>
  <message>
   <source>With your case number you can still come back. Backups may still have a copy: delete it there too, if you want.</source>
   <extracomment>FORGOTTEN_TEXT</extracomment>
   <translation>Makakabalik ka pa rin gamit ang case number mo. Puwedeng may kopya pa sa mga backup: burahin din doon, kung gusto mo.</translation>
  </message>
  <message>
   <source>The app can read this file and cannot write to it. To keep new things in it, put it into the folder “{0}” and open it there.</source>
   <extracomment>only_read</extracomment>
   <translation>Nababasa ng app ang file na ito pero hindi ito makapagsulat dito. Para magtabi ng bago rito, ilagay ito sa folder na “{0}” at buksan doon.</translation>
  </message>
  <message>
   <source>The passphrase does not fit. Check each word and try again, as often as you like. The file stays as it is.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Hindi tugma ang passphrase. Tingnan ang bawat salita at subukan ulit, kahit ilang beses. Hindi magbabago ang file.</translation>
  </message>
  <message>
   <source>There is no passphrase yet. Type it first.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Wala pang passphrase. I-type muna ito.</translation>
  </message>
  <message>
   <source>A passphrase has 1,024 signs at most. Use a shorter one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Hanggang 1,024 titik o simbolo lang ang passphrase. Gumamit ng mas maikli.</translation>
  </message>
  <message>
   <source>It is open in another window of this app. Go on there, or close that window.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Bukas ito sa ibang window ng app na ito. Magpatuloy doon, o isara ang window na iyon.</translation>
  </message>
  <message>
   <source>This file is not a case file. Choose another one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Hindi case file ang file na ito. Pumili ng iba.</translation>
  </message>
  <message>
   <source>A newer version of the app made it. Open it with that one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Mas bagong bersyon ng app ang gumawa nito. Iyon ang gamitin sa pagbukas.</translation>
  </message>
  <message>
   <source>The file is damaged. If you have a copy in a backup, put it in its place.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Sira ang file. Kung may kopya ka sa backup, ilagay iyon sa lugar nito.</translation>
  </message>
  <message>
   <source>This case file was forgotten, and nobody can open it again. Use your case number: it still works.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Kinalimutan na ang case file na ito, at wala nang makakabukas nito ulit. Gamitin ang case number mo: gumagana pa rin ito.</translation>
  </message>
  <message>
   <source>It was locked in a way that is not safe, so the app leaves it alone. Use your case number instead.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Kinandado ito sa paraang hindi ligtas, kaya hindi ito ginagalaw ng app. Gamitin na lang ang case number mo.</translation>
  </message>
  <message>
   <source>This system cannot open it. Try another computer.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Hindi ito mabuksan ng system na ito. Subukan ang ibang computer.</translation>
  </message>
  <message>
   <source>The computer has too little memory free. Close other programs and try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Kulang ang libreng memory ng computer. Isara ang ibang program at subukan ulit.</translation>
  </message>
  <message>
   <source>The disk is full. Make some room and try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Puno na ang disk. Magbakante ng lugar at subukan ulit. Ligtas ang naitabi noon.</translation>
  </message>
  <message>
   <source>This disk cannot be written to. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Hindi masulatan ang disk na ito. Ligtas ang naitabi noon. Magpatuloy gamit lang ang case number mo.</translation>
  </message>
  <message>
   <source>The system does not let this app use the file. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Hindi pinapayagan ng system na gamitin ng app na ito ang file. Ligtas ang naitabi noon. Magpatuloy gamit lang ang case number mo.</translation>
  </message>
  <message>
   <source>The file or its folder is not there any more. Check whether a drive is unplugged, then try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Wala na roon ang file o ang folder nito. Tingnan kung may drive na natanggal, saka subukan ulit.</translation>
  </message>
  <message>
   <source>The disk had a problem. Try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Nagkaproblema ang disk. Subukan ulit. Ligtas ang naitabi noon.</translation>
  </message>
  <message>
   <source>The case file is full. Make a new case for more pictures.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Puno na ang case file. Gumawa ng bagong case para sa dagdag na litrato.</translation>
  </message>
  <message>
   <source>The case file is locked. Open it again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Nakakandado ang case file. Buksan ito ulit.</translation>
  </message>
  <message>
   <source>Another window wrote to it in the meantime. Close the app and open the file again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>May ibang window na sumulat dito samantala. Isara ang app at buksan ulit ang file.</translation>
  </message>
  <message>
   <source>What left this computer</source>
   <extracomment>PROOF</extracomment>
   <translation>Ang lumabas sa computer na ito</translation>
  </message>
  <message>
   <source>The proof</source>
   <extracomment>PROOF_STEP</extracomment>
   <translation>Ang patunay</translation>
  </message>
  <message>
   <source>The wall around this app</source>
   <extracomment>PROOF_WALLS</extracomment>
   <translation>Ang pader sa paligid ng app na ito</translation>
  </message>
  <message>
   <source>The pictures</source>
   <extracomment>PROOF_PICTURES</extracomment>
   <translation>Ang mga litrato</translation>
  </message>
  <message>
   <source>What this does not show</source>
   <extracomment>PROOF_LIMITS</extracomment>
   <translation>Ang hindi nito ipinapakita</translation>
  </message>
  <message>
   <source>Look at the pictures' files again</source>
   <extracomment>PROOF_LOOK</extracomment>
   <translation>Tingnan ulit ang mga file ng litrato</translation>
  </message>
  <message>
   <source>Save the statement</source>
   <extracomment>PROOF_SAVE</extracomment>
   <translation>I-save ang pahayag</translation>
  </message>
  <message>
   <source>A statement of all this can be saved and checked later. It holds the fingerprints, no picture and no name. Keep it as safe as the pictures.</source>
   <extracomment>PROOF_KEEP</extracomment>
   <translation>Puwedeng i-save ang pahayag tungkol sa lahat ng ito at suriin mamaya. Nandito ang mga fingerprint, walang litrato at walang pangalan. Ingatan ito tulad ng mga litrato.</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}”: “{1}” to read, the same as a PDF to print, and “{2}” to check.</source>
   <extracomment>PROOF_SAVED</extracomment>
   <translation>Na-save sa folder na “{0}”: “{1}” para basahin, pareho rin bilang PDF para i-print, at “{2}” para suriin.</translation>
  </message>
  <message>
   <source>See every entry</source>
   <extracomment>PROOF_DETAILS</extracomment>
   <translation>Tingnan ang bawat nakatala</translation>
  </message>
  <message>
   <source>Every entry of the ledger</source>
   <extracomment>PROOF_DETAILS_SPOKEN</extracomment>
   <translation>Bawat nakatala sa talaan</translation>
  </message>
  <message>
   <source>the part that opens pictures</source>
   <extracomment>_WHO</extracomment>
   <translation>bahaging nagbubukas ng mga litrato</translation>
  </message>
  <message>
   <source>the part that sends</source>
   <extracomment>_WHO</extracomment>
   <translation>bahaging nagpapadala</translation>
  </message>
  <message>
   <source>reach any network</source>
   <extracomment>_LAYERS</extracomment>
   <translation>umabot sa kahit anong network</translation>
  </message>
  <message>
   <source>open other connections than sending needs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>magbukas ng ibang koneksyon bukod sa kailangan sa pagpapadala</translation>
  </message>
  <message>
   <source>connect to anything but the list</source>
   <extracomment>_LAYERS</extracomment>
   <translation>kumonekta sa kahit ano maliban sa listahan</translation>
  </message>
  <message>
   <source>write outside its one folder</source>
   <extracomment>_LAYERS</extracomment>
   <translation>sumulat sa labas ng kaisa-isang folder nito</translation>
  </message>
  <message>
   <source>open your files</source>
   <extracomment>_LAYERS</extracomment>
   <translation>magbukas ng mga file mo</translation>
  </message>
  <message>
   <source>start a program</source>
   <extracomment>_LAYERS</extracomment>
   <translation>magsimula ng program</translation>
  </message>
  <message>
   <source>look into other programs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>sumilip sa ibang mga program</translation>
  </message>
  <message>
   <source>Whether another program read a picture: not shown on this system.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Kung may ibang program na bumasa ng litrato: hindi ipinapakita sa system na ito.</translation>
  </message>
  <message>
   <source>What other programs on this computer do with your pictures.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Ang ginagawa ng ibang program sa computer na ito sa mga litrato mo.</translation>
  </message>
  <message>
   <source>What the desktop does with what this window shows it.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Ang ginagawa ng desktop sa ipinapakita rito ng window na ito.</translation>
  </message>
  <message>
   <source>What happened before you chose a picture, and after this app closes.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Ang nangyari bago ka pumili ng litrato, at pagkatapos magsara ng app na ito.</translation>
  </message>
  <message>
   <source>Anything, if the system itself was changed to work against you.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Kahit ano, kung ang system mismo ay binago para kumilos laban sa iyo.</translation>
  </message>
  <message>
   <source>What the list and the services that read it do with the fingerprints.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Ang ginagawa ng listahan at ng mga serbisyong bumabasa nito sa mga fingerprint.</translation>
  </message>
  <message>
   <source>Another program opened picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>May ibang program na nagbukas ng litrato {0} nang {1}.</translation>
  </message>
  <message>
   <source>Picture {0} was changed at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>Nabago ang litrato {0} nang {1}.</translation>
  </message>
  <message>
   <source>Picture {0} was moved or deleted at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>Nailipat o nabura ang litrato {0} nang {1}.</translation>
  </message>
  <message>
   <source>Picture {0} got a second name at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>Nagkaroon ng pangalawang pangalan ang litrato {0} nang {1}.</translation>
  </message>
  <message>
   <source>A file of the same size appeared beside picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>May lumitaw na file na kasinlaki sa tabi ng litrato {0} nang {1}.</translation>
  </message>
  <message>
   <source>Nothing has left through this app.</source>
   <extracomment>proof_sent</extracomment>
   <translation>Walang lumabas sa pamamagitan ng app na ito.</translation>
  </message>
  <message>
   <source>{0} with fingerprints left through this app, {1} bytes in all, and nothing else.</source>
   <extracomment>proof_sent</extracomment>
   <translation>{0} na may mga fingerprint ang lumabas sa pamamagitan ng app na ito, {1} byte lahat-lahat, at wala nang iba.</translation>
  </message>
  <message numerus="yes">
   <source>{0} messages</source>
   <extracomment>proof_sent</extracomment>
   <translation>
    <numerusform>{0} mensahe</numerusform>
    <numerusform>{0} mensahe</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no wall on this system around {0}.</source>
   <extracomment>proof_wall</extracomment>
   <translation>Walang pader sa system na ito sa paligid ng {0}.</translation>
  </message>
  <message>
   <source>The system does not let {0}: {1}. It tried {2} ways, and each was refused.</source>
   <extracomment>proof_wall</extracomment>
   <translation>Hindi pinapayagan ng system na gawin ito ng {0}: {1}. Sinubukan nito sa {2} paraan, at tinanggihan ang bawat isa.</translation>
  </message>
  <message>
   <source>No picture is chosen.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>Walang napiling litrato.</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are watched.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>
    <numerusform>{0} litrato ang binabantayan.</numerusform>
    <numerusform>{0} litrato ang binabantayan.</numerusform>
   </translation>
  </message>
  <message>
   <source>The system tells of every reading.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>Sinasabi ng system ang bawat pagbasa.</translation>
  </message>
  <message>
   <source>The system tells of some readings only.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>Ilang pagbasa lang ang sinasabi ng system.</translation>
  </message>
  <message>
   <source>The system does not tell of readings here: only the files are compared.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>Hindi sinasabi ng system dito ang mga pagbasa: ang mga file lang ang inihahambing.</translation>
  </message>
  <message>
   <source>That can be a backup or sync program.</source>
   <extracomment>sighting</extracomment>
   <translation>Puwedeng backup o sync program iyon.</translation>
  </message>
  <message>
   <source>Picture {0} is in a folder that {1} uploads. Its picture may be there too.</source>
   <extracomment>synced</extracomment>
   <translation>Nasa folder na ina-upload ng {1} ang litrato {0}. Puwedeng nandoon din ang litrato.</translation>
  </message>
  <message>
   <source>a service</source>
   <extracomment>synced</extracomment>
   <translation>isang serbisyo</translation>
  </message>
  <message>
   <source>That {0} could not {1}.</source>
   <extracomment>proof_limits</extracomment>
   <translation>Na hindi kaya ng {0} na {1}.</translation>
  </message>
  <message>
   <source>There was no picture to look at.</source>
   <extracomment>proof_settled</extracomment>
   <translation>Walang litratong matitingnan.</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are not as they were when you chose them.</source>
   <extracomment>proof_settled</extracomment>
   <translation>
    <numerusform>{0} litrato ang hindi na tulad noong pinili mo ito.</numerusform>
    <numerusform>{0} litrato ang hindi na tulad noong pinili mo ang mga ito.</numerusform>
   </translation>
  </message>
  <message>
   <source>All pictures are unchanged and in their places.</source>
   <extracomment>proof_settled</extracomment>
   <translation>Walang nagbago sa lahat ng litrato at nasa lugar ang mga ito.</translation>
  </message>
  <message>
   <source>Send</source>
   <extracomment>SEND_STEP</extracomment>
   <translation>Ipadala</translation>
  </message>
  <message>
   <source>Sending your fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>Ipinapadala ang mga fingerprint mo</translation>
  </message>
  <message>
   <source>Sending their fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>Ipinapadala ang mga fingerprint niya</translation>
  </message>
  <message>
   <source>Sending is not finished yet</source>
   <extracomment>SEND_UNFINISHED</extracomment>
   <translation>Hindi pa tapos ang pagpapadala</translation>
  </message>
  <message>
   <source>This takes less than a minute. The pictures stay here.</source>
   <extracomment>SEND_TEXT</extracomment>
   <translation>Wala pang isang minuto ito. Nananatili rito ang mga litrato.</translation>
  </message>
  <message>
   <source>Very many people are sending now. Your computer first does a sum for the list. This takes a few seconds. The pictures stay here.</source>
   <extracomment>SEND_WORK</extracomment>
   <translation>Napakaraming nagpapadala ngayon. Gagawa muna ang computer mo ng pagkuwenta para sa listahan. Ilang segundo lang ito. Nananatili rito ang mga litrato.</translation>
  </message>
  <message>
   <source>Send again</source>
   <extracomment>SEND_AGAIN</extracomment>
   <translation>Ipadala ulit</translation>
  </message>
  <message>
   <source>Sending again is safe: it never makes a second case.</source>
   <extracomment>SEND_SAFE</extracomment>
   <translation>Ligtas ang magpadala ulit: hindi ito gagawa ng pangalawang case.</translation>
  </message>
  <message>
   <source>Nothing was sent. The pictures and the case number are still here. Check the internet connection, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Walang naipadala. Nandito pa ang mga litrato at ang case number. Tingnan ang koneksyon sa internet, saka ipadala ulit.</translation>
  </message>
  <message>
   <source>Nothing was sent. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Walang naipadala. Puwedeng may nakikibasa sa pagitan ng computer na ito at ng listahan, o mali ang orasan. Subukan ang ibang network, saka ipadala ulit.</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Puwedeng dumating na ang mga fingerprint o hindi pa. Maghintay ng ilang minuto, saka ipadala ulit.</translation>
  </message>
  <message>
   <source>It asked us to come back later. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Pinababalik tayo nito mamaya. Maghintay ng ilang minuto, saka ipadala ulit.</translation>
  </message>
  <message>
   <source>The list did not take the fingerprints</source>
   <extracomment>FAILURES</extracomment>
   <translation>Hindi tinanggap ng listahan ang mga fingerprint</translation>
  </message>
  <message>
   <source>Nothing was put on the list. Go back and check, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Walang nailagay sa listahan. Bumalik at tingnan, saka ipadala ulit.</translation>
  </message>
  <message>
   <source>We cannot tell if the fingerprints arrived. Some networks, as in hotels or schools, answer in place of the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Hindi namin masabi kung dumating ang mga fingerprint. May mga network, tulad ng sa hotel o paaralan, na sumasagot kapalit ng listahan. Subukan ang ibang network, saka ipadala ulit.</translation>
  </message>
  <message>
   <source>Sending stopped before there was an answer</source>
   <extracomment>FAILURES</extracomment>
   <translation>Huminto ang pagpapadala bago nagkaroon ng sagot</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Send again to be sure.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Puwedeng dumating na ang mga fingerprint o hindi pa. Ipadala ulit para sigurado.</translation>
  </message>
  <message>
   <source>The app stopped before sending</source>
   <extracomment>FAILURES</extracomment>
   <translation>Huminto ang app bago magpadala</translation>
  </message>
  <message>
   <source>Nothing was sent. This system did not let the app lock its sending part. Restart the computer, or try another one.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Walang naipadala. Hindi pinayagan ng system na ito na ikandado ng app ang bahaging nagpapadala. I-restart ang computer, o subukan ang iba.</translation>
  </message>
  <message>
   <source>We do not count this as sent. Something may stand between this computer and the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Hindi namin ito itinuturing na naipadala. Puwedeng may nakaharang sa pagitan ng computer na ito at ng listahan. Subukan ang ibang network, saka ipadala ulit.</translation>
  </message>
  <message>
   <source>This case number does not fit the case. Go back and check the number.</source>
   <extracomment>REASONS</extracomment>
   <translation>Hindi tugma ang case number na ito sa case. Bumalik at tingnan ang number.</translation>
  </message>
  <message>
   <source>Practice and real lists do not mix. Close the app and start the right one.</source>
   <extracomment>REASONS</extracomment>
   <translation>Hindi puwedeng magsama ang praktis at totoong listahan. Isara ang app at buksan ang tama.</translation>
  </message>
  <message>
   <source>A practice picture is among them. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>May kasamang litratong pampraktis. Bumalik at alisin ito.</translation>
  </message>
  <message>
   <source>One picture is nearly of one colour, and its codes would find other people's pictures. Go back and choose “only the very same file”, or take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>Halos iisa ang kulay ng isang litrato, at mahahanap ng mga code nito ang litrato ng ibang tao. Bumalik at piliin ang “Ang mismong file lang”, o alisin ito.</translation>
  </message>
  <message>
   <source>The list knows one of these pictures as one that is seen everywhere. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>Kilala ng listahan ang isa sa mga litratong ito na nakikita kahit saan. Bumalik at alisin ito.</translation>
  </message>
  <message>
   <source>This case is full. Start the app again and send them in a new case.</source>
   <extracomment>REASONS</extracomment>
   <translation>Puno na ang case na ito. Buksan ulit ang app at ipadala ang mga ito sa bagong case.</translation>
  </message>
  <message>
   <source>This list does not take pictures for this age. Go back to the first page.</source>
   <extracomment>REASONS</extracomment>
   <translation>Hindi tumatanggap ang listahang ito ng mga litrato sa edad na ito. Bumalik sa unang pahina.</translation>
  </message>
  <message>
   <source>Message {0} of {1} is on its way</source>
   <extracomment>sending</extracomment>
   <translation>Ipinapadala na ang mensahe {0} ng {1}</translation>
  </message>
  <message>
   <source>{0} of {1} messages have arrived. Only the rest is sent again.</source>
   <extracomment>some_arrived</extracomment>
   <translation>{0} sa {1} mensahe ang dumating na. Ang natitira lang ang ipapadala ulit.</translation>
  </message>
  <message>
   <source>Receipt</source>
   <extracomment>RECEIPT_STEP</extracomment>
   <translation>Resibo</translation>
  </message>
  <message>
   <source>Your fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>Dumating na ang mga fingerprint mo</translation>
  </message>
  <message>
   <source>Their fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>Dumating na ang mga fingerprint niya</translation>
  </message>
  <message>
   <source>{0} signed this receipt, and the app has checked the signature.</source>
   <extracomment>RECEIPT_SIGNED</extracomment>
   <translation>Nilagdaan ng {0} ang resibong ito, at nasuri na ng app ang lagda.</translation>
  </message>
  <message>
   <source>Pictures that were taken back before stay taken back.</source>
   <extracomment>RECEIPT_STAY</extracomment>
   <translation>Mananatiling bawi ang mga litratong binawi noon.</translation>
  </message>
  <message>
   <source>What happens next</source>
   <extracomment>RECEIPT_NEXT</extracomment>
   <translation>Ang susunod na mangyayari</translation>
  </message>
  <message>
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep your pictures where they are safe, and do not post them yourself: your own account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>Binabasa ng mga kasaling serbisyo ang listahan at hinahanap ang mga kopya. Puwede itong abutin ng ilang araw. Nagpapasya sila ayon sa sarili nilang patakaran, at hindi nila sinasabi sa amin kung ano ang nahanap nila. Itabi ang mga litrato mo sa ligtas na lugar, at huwag mong i-post ang mga ito: puwedeng ma-block ang sarili mong account.</translation>
  </message>
  <message>
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep their pictures where they are safe, and let nobody post them: that account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>Binabasa ng mga kasaling serbisyo ang listahan at hinahanap ang mga kopya. Puwede itong abutin ng ilang araw. Nagpapasya sila ayon sa sarili nilang patakaran, at hindi nila sinasabi sa amin kung ano ang nahanap nila. Itabi ang mga litrato niya sa ligtas na lugar, at huwag hayaang i-post ng kahit sino ang mga ito: puwedeng ma-block ang account na iyon.</translation>
  </message>
  <message>
   <source>If you need more than this</source>
   <extracomment>RECEIPT_NEEDS</extracomment>
   <translation>Kung kailangan mo ng higit pa rito</translation>
  </message>
  <message>
   <source>Copy case number</source>
   <extracomment>RECEIPT_COPY</extracomment>
   <translation>Kopyahin ang case number</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}” as “{1}”. Anyone who uses this computer can read it.</source>
   <extracomment>RECEIPT_SAVED</extracomment>
   <translation>Na-save sa folder na “{0}” bilang “{1}”. Mababasa ito ng sinumang gumagamit ng computer na ito.</translation>
  </message>
  <message>
   <source>It could not be saved. Write the number down, or copy it.</source>
   <extracomment>RECEIPT_NOT_SAVED</extracomment>
   <translation>Hindi ito ma-save. Isulat ang number, o kopyahin ito.</translation>
  </message>
  <message>
   <source>See the signed receipt</source>
   <extracomment>RECEIPT_DETAILS</extracomment>
   <translation>Tingnan ang nilagdaang resibo</translation>
  </message>
  <message>
   <source>The signed receipt</source>
   <extracomment>RECEIPT_SPOKEN</extracomment>
   <translation>Ang nilagdaang resibo</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>RECEIPT_CLOSE</extracomment>
   <translation>Isara</translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints were received by {1} on {2} at {3}.</source>
   <extracomment>received</extracomment>
   <translation>
    <numerusform>{0} fingerprint ang natanggap ng {1} noong {2}, {3}.</numerusform>
    <numerusform>{0} fingerprint ang natanggap ng {1} noong {2}, {3}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Case number: {0}</source>
   <extracomment>paper</extracomment>
   <translation>Case number: {0}</translation>
  </message>
  <message>
   <source>Help</source>
   <extracomment>HELP</extracomment>
   <translation>Tulong</translation>
  </message>
  <message>
   <source>Find help</source>
   <extracomment>HELP_HEADING</extracomment>
   <translation>Humanap ng tulong</translation>
  </message>
  <message>
   <source>Choose what fits best. Looking at these pages sends nothing.</source>
   <extracomment>HELP_TEXT</extracomment>
   <translation>Piliin ang pinakaangkop. Walang ipinapadala ang pagtingin sa mga pahinang ito.</translation>
  </message>
  <message>
   <source>This is scary, and it happens to many people. You are doing something about it.</source>
   <extracomment>HELP_HUMAN</extracomment>
   <translation>Nakakatakot ito, at nangyayari ito sa maraming tao. May ginagawa ka tungkol dito.</translation>
  </message>
  <message>
   <source>More that can help</source>
   <extracomment>HELP_MORE</extracomment>
   <translation>Iba pang makakatulong</translation>
  </message>
  <message>
   <source>Someone is threatening me</source>
   <extracomment>NEEDS</extracomment>
   <translation>May nananakot sa akin</translation>
  </message>
  <message>
   <source>It is already online</source>
   <extracomment>NEEDS</extracomment>
   <translation>Nasa online na ito</translation>
  </message>
  <message>
   <source>I want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>Gusto kong makipag-usap sa isang tao</translation>
  </message>
  <message>
   <source>I am in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>Nasa panganib ako</translation>
  </message>
  <message>
   <source>Someone is threatening them</source>
   <extracomment>NEEDS</extracomment>
   <translation>May nananakot sa kanya</translation>
  </message>
  <message>
   <source>We want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>Gusto naming makipag-usap sa isang tao</translation>
  </message>
  <message>
   <source>Someone is in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>May nasa panganib</translation>
  </message>
  <message>
   <source>Here is what helps when someone makes threats. What they do is wrong.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>Narito ang nakakatulong kapag may nananakot. Mali ang ginagawa nila.</translation>
  </message>
  <message>
   <source>Here is how to ask for it to be taken down, and to make copies easier to find.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>Narito kung paano hilinging tanggalin ito, at gawing mas madaling mahanap ang mga kopya.</translation>
  </message>
  <message>
   <source>Here are people who listen. You can say as little as you like.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>Narito ang mga taong nakikinig. Kahit gaano kaunti ang sabihin mo, ayos lang.</translation>
  </message>
  <message>
   <source>Here is what to do first. Your safety comes before any picture.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>Narito ang unang dapat gawin. Mas mahalaga ang kaligtasan mo kaysa sa anumang litrato.</translation>
  </message>
  <message>
   <source>Stop replying, and do not pay</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Huwag nang sumagot, at huwag magbayad</translation>
  </message>
  <message>
   <source>Paying or doing what they ask rarely makes it stop.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Bihirang tumigil ito kapag nagbayad ka o sumunod sa gusto nila.</translation>
  </message>
  <message>
   <source>Keep the messages</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Itabi ang mga mensahe</translation>
  </message>
  <message>
   <source>Do not delete the messages or your account: they show what was done. Then block the other account.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Huwag burahin ang mga mensahe o ang account mo: ipinapakita ng mga ito ang ginawa. Pagkatapos, i-block ang kabilang account.</translation>
  </message>
  <message>
   <source>Tell one person you trust</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Magsabi sa isang taong pinagkakatiwalaan mo</translation>
  </message>
  <message>
   <source>It is not your fault, and you do not have to show the pictures.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Hindi mo ito kasalanan, at hindi mo kailangang ipakita ang mga litrato.</translation>
  </message>
  <message>
   <source>Ask the service to take it down</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Hilingin sa serbisyo na tanggalin ito</translation>
  </message>
  <message>
   <source>Its address or user name is enough. The app can write the text for you. Do not save the picture again for this.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Sapat na ang address nito o ang user name. Kayang isulat ng app ang text para sa iyo. Huwag i-save ulit ang litrato para dito.</translation>
  </message>
  <message>
   <source>Send fingerprints with this app</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Magpadala ng mga fingerprint gamit ang app na ito</translation>
  </message>
  <message>
   <source>Services that take part can then look for more copies. You need the pictures on this computer.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Makakahanap pa ng ibang kopya ang mga kasaling serbisyo. Kailangang nasa computer na ito ang mga litrato.</translation>
  </message>
  <message>
   <source>Let someone ask with you</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Magpasama sa iba sa paghiling</translation>
  </message>
  <message>
   <source>Some helplines write to services for you.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>May mga helpline na sumusulat sa mga serbisyo para sa iyo.</translation>
  </message>
  <message>
   <source>Call or write to one of these</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Tumawag o sumulat sa isa sa mga ito</translation>
  </message>
  <message>
   <source>Stop whenever you like. You can hang up.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Tumigil kung kailan mo gusto. Puwede mong ibaba ang tawag.</translation>
  </message>
  <message>
   <source>Ask who else will hear of it</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Itanong kung sino pa ang makakaalam nito</translation>
  </message>
  <message>
   <source>Each helpline has its own rule. You can ask before you tell them your name.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>May sariling patakaran ang bawat helpline. Puwede kang magtanong bago mo sabihin ang pangalan mo.</translation>
  </message>
  <message>
   <source>Or tell someone you know</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>O magsabi sa kakilala mo</translation>
  </message>
  <message>
   <source>You can begin so: “Someone has pictures of me. I need help. You need not look.”</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Puwede kang magsimula nang ganito: “May taong may mga litrato ko. Kailangan ko ng tulong. Hindi mo kailangang tingnan.”</translation>
  </message>
  <message>
   <source>Call the emergency number now</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Tumawag na sa emergency number</translation>
  </message>
  <message>
   <source>Call if someone may hurt you, or if you may hurt yourself.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Tumawag kung may puwedeng manakit sa iyo, o kung baka masaktan mo ang sarili mo.</translation>
  </message>
  <message>
   <source>Go to a safer place</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Pumunta sa mas ligtas na lugar</translation>
  </message>
  <message>
   <source>Go where other people are, if you can.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Pumunta kung saan may ibang tao, kung kaya mo.</translation>
  </message>
  <message>
   <source>If you think of hurting yourself, tell someone</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Kung naiisip mong saktan ang sarili mo, magsabi sa iba</translation>
  </message>
  <message>
   <source>You matter more than any picture. These people listen.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Mas mahalaga ka kaysa sa anumang litrato. Nakikinig ang mga taong ito.</translation>
  </message>
  <message>
   <source>The app does not know where you are, or has no checked number for it. Call the number that you know, or ask someone near you.</source>
   <extracomment>NO_EMERGENCY_NUMBER</extracomment>
   <translation>Hindi alam ng app kung nasaan ka, o wala itong nasuring number para doon. Tawagan ang number na alam mo, o magtanong sa taong malapit sa iyo.</translation>
  </message>
  <message>
   <source>Helplines in your country</source>
   <extracomment>NUMBERS</extracomment>
   <translation>Mga helpline sa bansa mo</translation>
  </message>
  <message>
   <source>Here is who can help. The app does not look where you are: choose the country yourself.</source>
   <extracomment>NUMBERS_TEXT</extracomment>
   <translation>Narito ang mga makakatulong. Hindi tinitingnan ng app kung nasaan ka: ikaw ang pumili ng bansa.</translation>
  </message>
  <message>
   <source>Where are you?</source>
   <extracomment>NUMBERS_COUNTRY</extracomment>
   <translation>Nasaan ka?</translation>
  </message>
  <message>
   <source>Australia</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Australia</translation>
  </message>
  <message>
   <source>Canada</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Canada</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>United Kingdom</translation>
  </message>
  <message>
   <source>Ireland</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Ireland</translation>
  </message>
  <message>
   <source>India</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>India</translation>
  </message>
  <message>
   <source>United States</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>United States</translation>
  </message>
  <message>
   <source>Another country</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Ibang bansa</translation>
  </message>
  <message>
   <source>In every country</source>
   <extracomment>NUMBERS_WORLD</extracomment>
   <translation>Sa bawat bansa</translation>
  </message>
  <message>
   <source>Only what was checked stands here. There are more helplines than these.</source>
   <extracomment>NUMBERS_HERE_ONLY</extracomment>
   <translation>Ang mga nasuri lang ang nandito. Mas marami pang helpline kaysa sa mga ito.</translation>
  </message>
  <message>
   <source>Emergency</source>
   <extracomment>EMERGENCY</extracomment>
   <translation>Emergency</translation>
  </message>
  <message>
   <source>For everyone.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Para sa lahat.</translation>
  </message>
  <message>
   <source>For pictures from before you were 18, however old you are now.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Para sa mga litrato noong wala ka pang 18, ilang taon ka man ngayon.</translation>
  </message>
  <message>
   <source>For pictures from when you were 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Para sa mga litrato noong 18 ka na o higit pa.</translation>
  </message>
  <message>
   <source>For people under 18.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Para sa mga taong wala pang 18.</translation>
  </message>
  <message>
   <source>For people under 19.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Para sa mga taong wala pang 19.</translation>
  </message>
  <message>
   <source>For people who are 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Para sa mga taong 18 pataas.</translation>
  </message>
  <message>
   <source>They talk with you.</source>
   <extracomment>DOES</extracomment>
   <translation>Kinakausap ka nila.</translation>
  </message>
  <message>
   <source>They keep a list of fingerprints.</source>
   <extracomment>DOES</extracomment>
   <translation>May listahan sila ng mga fingerprint.</translation>
  </message>
  <message>
   <source>They help to get pictures taken down.</source>
   <extracomment>DOES</extracomment>
   <translation>Tumutulong sila para matanggal ang mga litrato.</translation>
  </message>
  <message>
   <source>They write down what happened, and can bring in the police.</source>
   <extracomment>DOES</extracomment>
   <translation>Isinusulat nila ang nangyari, at puwede silang tumawag ng pulis.</translation>
  </message>
  <message>
   <source>They know who helps in other countries.</source>
   <extracomment>DOES</extracomment>
   <translation>Alam nila kung sino ang tumutulong sa ibang bansa.</translation>
  </message>
  <message>
   <source>Your pictures stay with you.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>Nananatili sa iyo ang mga litrato mo.</translation>
  </message>
  <message>
   <source>They ask for the pictures themselves, or for their addresses.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>Hinihingi nila ang mismong mga litrato, o ang mga address ng mga ito.</translation>
  </message>
  <message>
   <source>Open day and night.</source>
   <extracomment>DAY_AND_NIGHT</extracomment>
   <translation>Bukas araw at gabi.</translation>
  </message>
  <message>
   <source>Opening hours: not in what we read.</source>
   <extracomment>HOURS_UNKNOWN</extracomment>
   <translation>Oras ng pagbukas: wala sa nabasa namin.</translation>
  </message>
  <message>
   <source>Languages: not in what we read.</source>
   <extracomment>LANGUAGES_UNKNOWN</extracomment>
   <translation>Mga wika: wala sa nabasa namin.</translation>
  </message>
  <message>
   <source>Free to call or use.</source>
   <extracomment>FREE</extracomment>
   <translation>Libreng tawagan o gamitin.</translation>
  </message>
  <message>
   <source>A call costs money.</source>
   <extracomment>FREE</extracomment>
   <translation>May bayad ang tawag.</translation>
  </message>
  <message>
   <source>A call may cost money.</source>
   <extracomment>FREE</extracomment>
   <translation>Puwedeng may bayad ang tawag.</translation>
  </message>
  <message>
   <source>It shows on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>Lumalabas ito sa phone bill.</translation>
  </message>
  <message>
   <source>It does not show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>Hindi ito lumalabas sa phone bill.</translation>
  </message>
  <message>
   <source>It may show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>Puwedeng lumabas ito sa phone bill.</translation>
  </message>
  <message>
   <source>You need not give your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>Hindi mo kailangang ibigay ang pangalan mo.</translation>
  </message>
  <message>
   <source>They ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>Hinihingi nila ang pangalan mo.</translation>
  </message>
  <message>
   <source>They may ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>Puwede nilang hingin ang pangalan mo.</translation>
  </message>
  <message>
   <source>More about them</source>
   <extracomment>CARD_DETAILS</extracomment>
   <translation>Higit pa tungkol sa kanila</translation>
  </message>
  <message>
   <source>This is more than half a year old. It may have changed.</source>
   <extracomment>CHANGING</extracomment>
   <translation>Mahigit kalahating taon na ito. Puwedeng nagbago na ito.</translation>
  </message>
  <message>
   <source>Older numbers and addresses</source>
   <extracomment>OLDER</extracomment>
   <translation>Mga mas lumang number at address</translation>
  </message>
  <message>
   <source>These are more than a year old. Look for a newer one first.</source>
   <extracomment>OLDER_TEXT</extracomment>
   <translation>Mahigit isang taon na ang mga ito. Humanap muna ng mas bago.</translation>
  </message>
  <message>
   <source>Copy number</source>
   <extracomment>COPY_NUMBER</extracomment>
   <translation>Kopyahin ang number</translation>
  </message>
  <message>
   <source>Show a phone code</source>
   <extracomment>SHOW_CODE</extracomment>
   <translation>Magpakita ng code para sa phone</translation>
  </message>
  <message>
   <source>A code for a phone's camera: {0}</source>
   <extracomment>CODE_SPOKEN</extracomment>
   <translation>Code para sa camera ng phone: {0}</translation>
  </message>
  <message>
   <source>This app opens no web page. An address that you open stays in that computer's or phone's history. A call stays in the phone's list.</source>
   <extracomment>LINK_NOTE</extracomment>
   <translation>Walang binubuksang web page ang app na ito. Ang address na bubuksan mo ay mananatili sa history ng computer o phone na iyon. Ang tawag ay mananatili sa listahan ng phone.</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy without a date: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Nabasa noong {0} sa naitabing kopya na walang petsa: “{1}”. Walang tumawag.</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy of {2}: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Nabasa noong {0} sa naitabing kopya noong {2}: “{1}”. Walang tumawag.</translation>
  </message>
  <message>
   <source>Read on {0}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Nabasa noong {0}: “{1}”.</translation>
  </message>
  <message>
   <source>Read on {0}, on a page of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Nabasa noong {0}, sa pahina noong {2}: “{1}”.</translation>
  </message>
  <message>
   <source>Called on {0}. Source: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Tinawagan noong {0}. Pinagkunan: “{1}”.</translation>
  </message>
  <message>
   <source>Called on {0}. Source of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Tinawagan noong {0}. Pinagkunan noong {2}: “{1}”.</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <extracomment>hours</extracomment>
   <translation>{0} hanggang {1}</translation>
  </message>
  <message>
   <source>Open {0}, from {1} to {2}, time of {3}.</source>
   <extracomment>hours</extracomment>
   <translation>Bukas {0}, mula {1} hanggang {2}, oras sa {3}.</translation>
  </message>
  <message>
   <source>Languages: {0}.</source>
   <extracomment>_languages</extracomment>
   <translation>Mga wika: {0}.</translation>
  </message>
  <message>
   <source>You can also turn to someone now: {0}.</source>
   <extracomment>call_instead</extracomment>
   <translation>Puwede ka ring lumapit sa iba ngayon: {0}.</translation>
  </message>
  <message>
   <source>What happens to my picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>Ano ang mangyayari sa litrato ko?</translation>
  </message>
  <message>
   <source>What happens to their picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>Ano ang mangyayari sa litrato niya?</translation>
  </message>
  <message>
   <source>Here is who gets what, step by step. Each step says how we know.</source>
   <extracomment>HAPPENS_TEXT</extracomment>
   <translation>Narito kung sino ang nakakakuha ng ano, bawat hakbang. Sinasabi ng bawat hakbang kung paano namin nalaman.</translation>
  </message>
  <message>
   <source>This app gets the picture</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Nakukuha ng app na ito ang litrato</translation>
  </message>
  <message>
   <source>It opens the picture on this computer to make fingerprints. It sends the fingerprints, the age that you chose and a key of your case. No picture, name or file name is sent.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Binubuksan nito ang litrato sa computer na ito para gumawa ng mga fingerprint. Ipinapadala nito ang mga fingerprint, ang edad na pinili mo at isang key ng case mo. Walang ipinapadalang litrato, pangalan o pangalan ng file.</translation>
  </message>
  <message>
   <source>How you can see it: “See exactly what is sent”, and “What left this computer”.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Paano mo ito makikita: “Tingnan ang mismong ipinapadala”, at “Ang lumabas sa computer na ito”.</translation>
  </message>
  <message>
   <source>The hash list gets fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Nakukuha ng hash list ang mga fingerprint</translation>
  </message>
  <message>
   <source>It keeps them for services that take part. It never had the picture, so it cannot give it to anybody. Rough, blurry guesses from such codes have been made. Only services that have a key to the list can read them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Itinatabi nito ang mga iyon para sa mga kasaling serbisyo. Hindi napunta rito ang litrato kailanman, kaya hindi nito maibibigay kaninuman. May nakagawa na ng magaspang at malabong hula mula sa ganitong code. Ang mga serbisyong may key sa listahan lang ang makakabasa ng mga ito.</translation>
  </message>
  <message>
   <source>Sources: the list's program, which anyone can read. On guesses: arXiv 2412.06056, 2024. Another study, arXiv 2406.00918, found them hard to make.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Pinagkunan: ang program ng listahan, na mababasa ng kahit sino. Tungkol sa mga hula: arXiv 2412.06056, 2024. Sa isa pang pag-aaral, arXiv 2406.00918, nakitang mahirap gawin ang mga ito.</translation>
  </message>
  <message>
   <source>Services that take part get fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Nakukuha ng mga kasaling serbisyo ang mga fingerprint</translation>
  </message>
  <message>
   <source>They compare them with pictures that people post in public or unencrypted places. Each decides by its own rules what to do. The picture that they then look at is the copy that someone posted with them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Inihahambing nila ang mga ito sa mga litratong pino-post ng mga tao sa mga lugar na pampubliko o hindi naka-encrypt. Nagpapasya ang bawat isa ayon sa sariling patakaran kung ano ang gagawin. Ang litratong titingnan nila ay ang kopyang pinost ng iba sa kanila.</translation>
  </message>
  <message>
   <source>Sources: questions and answers of Take It Down (NCMEC) and StopNCII, copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Pinagkunan: mga tanong at sagot ng Take It Down (NCMEC) at StopNCII, mga kopyang nabasa noong 22 Nobyembre 2026.</translation>
  </message>
  <message>
   <source>NCMEC may get a CyberTipline report</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Puwedeng makatanggap ang NCMEC ng CyberTipline report</translation>
  </message>
  <message>
   <source>United States law makes services tell NCMEC when they find what looks like sexual abuse of a child. They may add their own copy of the picture, and the messages around it. They must keep them for a year. This law is about people under 18.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Ayon sa batas ng United States, dapat sabihan ng mga serbisyo ang NCMEC kapag may nakita silang mukhang seksuwal na pang-aabuso sa bata. Puwede nilang isama ang sarili nilang kopya ng litrato, at ang mga mensahe sa paligid nito. Dapat nilang itabi ang mga iyon nang isang taon. Tungkol sa mga taong wala pang 18 ang batas na ito.</translation>
  </message>
  <message>
   <source>Sources: United States law, 18 USC 2258A, and Public Law 118-59 of 7 May 2024; copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Pinagkunan: batas ng United States, 18 USC 2258A, at Public Law 118-59 ng 7 Mayo 2024; mga kopyang nabasa noong 22 Nobyembre 2026.</translation>
  </message>
  <message>
   <source>Investigators get it from the service</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Nakukuha ito ng mga imbestigador mula sa serbisyo</translation>
  </message>
  <message>
   <source>NCMEC passes such a report on to the police that it concerns. More they get from the service by law, for example with a judge's order. A picture reaches the police from the service or by law, never from the hash list.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Ipinapasa ng NCMEC ang ganitong report sa pulis na may kinalaman dito. Ang iba pa ay nakukuha ng pulis sa serbisyo ayon sa batas, halimbawa sa utos ng hukom. Nakakarating ang litrato sa pulis mula sa serbisyo o ayon sa batas, hindi kailanman mula sa hash list.</translation>
  </message>
  <message>
   <source>Source: a news check by factually.co, not NCMEC itself; read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Pinagkunan: pagsusuri ng balita ng factually.co, hindi ng NCMEC mismo; nabasa noong 22 Nobyembre 2026.</translation>
  </message>
  <message>
   <source>Nobody is told by this app</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Walang sinasabihan ang app na ito</translation>
  </message>
  <message>
   <source>Sending fingerprints tells no police, no parent and no school. It is no message to the police either. If you want that, tell them yourself, or let a helpline do it with you.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Walang pulis, magulang o paaralan na nasasabihan sa pagpapadala ng mga fingerprint. Hindi rin ito sumbong sa pulis. Kung gusto mo iyon, ikaw ang magsabi sa kanila, o magpasama sa isang helpline.</translation>
  </message>
  <message>
   <source>How you can see it: the list has one address, and the app sends to nobody else.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Paano mo ito makikita: iisa ang address ng listahan, at walang ibang pinapadalhan ang app.</translation>
  </message>
  <message>
   <source>What is not public</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Ang hindi inilalabas sa publiko</translation>
  </message>
  <message>
   <source>We found no public answer to how often copies are found, how long it takes and who looks. So this app promises none of it.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Wala kaming nakitang sagot sa publiko kung gaano kadalas may nahahanap na kopya, gaano ito katagal at sino ang tumitingin. Kaya walang ipinapangako ang app na ito tungkol doon.</translation>
  </message>
  <message>
   <source>Looked for in stored copies of public pages on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Hinanap sa mga naitabing kopya ng mga pampublikong pahina noong 22 Nobyembre 2026.</translation>
  </message>
  <message>
   <source>Which services take part?</source>
   <extracomment>SERVICES</extracomment>
   <translation>Aling mga serbisyo ang kasali?</translation>
  </message>
  <message>
   <source>Here are the services that were named, by whom, and when.</source>
   <extracomment>SERVICES_TEXT</extracomment>
   <translation>Narito ang mga serbisyong pinangalanan, kung sino ang nagpangalan, at kailan.</translation>
  </message>
  <message>
   <source>Ask {0} which services read its list. This app does not know.</source>
   <extracomment>SERVICES_OWN</extracomment>
   <translation>Tanungin ang {0} kung aling mga serbisyo ang bumabasa ng listahan nito. Hindi ito alam ng app na ito.</translation>
  </message>
  <message>
   <source>No list reaches private encrypted chats, other services, or pictures that people have saved.</source>
   <extracomment>SERVICES_NEVER</extracomment>
   <translation>Walang listahang umaabot sa mga pribadong naka-encrypt na chat, ibang serbisyo, o mga litratong na-save na ng iba.</translation>
  </message>
  <message>
   <source>This is more than a year old. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_OLDER</extracomment>
   <translation>Mahigit isang taon na ito. Tingnan ang {0} para sa mga serbisyo ngayon.</translation>
  </message>
  <message>
   <source>This may have changed. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_CHANGING</extracomment>
   <translation>Puwedeng nagbago na ito. Tingnan ang {0} para sa mga serbisyo ngayon.</translation>
  </message>
  <message>
   <source>See the services named then</source>
   <extracomment>SERVICES_FOLD</extracomment>
   <translation>Tingnan ang mga serbisyong pinangalanan noon</translation>
  </message>
  <message>
   <source>Write down what happened</source>
   <extracomment>WORKSHEET</extracomment>
   <translation>Isulat ang nangyari</translation>
  </message>
  <message>
   <source>Write here once, and the app makes texts for others from it. It stays on this page: the app never sends it, and forgets it when it closes. You can leave anything empty.</source>
   <extracomment>WORKSHEET_TEXT</extracomment>
   <translation>Isulat dito nang isang beses, at gagawa ang app ng mga text para sa iba mula rito. Nananatili ito sa pahinang ito: hindi ito ipinapadala ng app kailanman, at kinakalimutan ito kapag nagsara. Puwede mong iwang blangko ang kahit ano.</translation>
  </message>
  <message>
   <source>Addresses and names are enough. Do not save or copy the pictures.</source>
   <extracomment>WORKSHEET_NO_PICTURE</extracomment>
   <translation>Sapat na ang mga address at pangalan. Huwag i-save o kopyahin ang mga litrato.</translation>
  </message>
  <message>
   <source>Place {0}</source>
   <extracomment>WORKSHEET_PLACE</extracomment>
   <translation>Lugar {0}</translation>
  </message>
  <message>
   <source>Address, or name of the app</source>
   <extracomment>WORKSHEET_WHERE</extracomment>
   <translation>Address, o pangalan ng app</translation>
  </message>
  <message>
   <source>User name of who posted or wrote</source>
   <extracomment>WORKSHEET_WHO</extracomment>
   <translation>User name ng nag-post o sumulat</translation>
  </message>
  <message>
   <source>Date and time, as well as you know</source>
   <extracomment>WORKSHEET_WHEN</extracomment>
   <translation>Petsa at oras, ayon sa alam mo</translation>
  </message>
  <message>
   <source>Add another place</source>
   <extracomment>WORKSHEET_ADD</extracomment>
   <translation>Magdagdag ng isa pang lugar</translation>
  </message>
  <message>
   <source>More than ten places do not fit. Copy this text, then start a new one.</source>
   <extracomment>WORKSHEET_FULL</extracomment>
   <translation>Hindi kasya ang higit sa sampung lugar. Kopyahin ang text na ito, saka magsimula ng bago.</translation>
  </message>
  <message>
   <source>What they threaten or want, in a few words</source>
   <extracomment>WORKSHEET_THREAT</extracomment>
   <translation>Ano ang banta o gusto nila, sa ilang salita</translation>
  </message>
  <message>
   <source>I was under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>Wala pa akong 18 sa mga litrato</translation>
  </message>
  <message>
   <source>They were under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>Wala pa siyang 18 sa mga litrato</translation>
  </message>
  <message>
   <source>Who is the text for?</source>
   <extracomment>WORKSHEET_FOR</extracomment>
   <translation>Para kanino ang text?</translation>
  </message>
  <message>
   <source>CyberTipline (NCMEC)</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>CyberTipline (NCMEC)</translation>
  </message>
  <message>
   <source>A service that shows it</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>Isang serbisyong nagpapakita nito</translation>
  </message>
  <message>
   <source>The police</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>Ang pulis</translation>
  </message>
  <message>
   <source>CyberTipline is for pictures of people under 18, from every country. You need not give your name. A United States law of May 2024 gives some protection to people under 18 who tell of pictures of themselves. Paste the text at report.cybertip.org, or read it out: 1-800-843-5678.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>Ang CyberTipline ay para sa mga litrato ng mga taong wala pang 18, mula sa bawat bansa. Hindi mo kailangang ibigay ang pangalan mo. May batas ng United States noong Mayo 2024 na nagbibigay ng kaunting proteksyon sa mga wala pang 18 na nagsasabi tungkol sa sarili nilang mga litrato. I-paste ang text sa report.cybertip.org, o basahin ito nang malakas: 1-800-843-5678.</translation>
  </message>
  <message>
   <source>This is a request under the Take It Down Act of the United States. Services there have 48 hours for it, if all four parts are in it. Add your name and contact where you send it. We read this on trade pages, not in the law itself: details may be wrong.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>Hiling ito ayon sa Take It Down Act ng United States. May 48 oras ang mga serbisyo roon para dito, kung kumpleto ang apat na bahagi. Idagdag ang pangalan at contact mo kung saan mo ito ipapadala. Nabasa namin ito sa mga pahina ng industriya, hindi sa batas mismo: puwedeng may maling detalye.</translation>
  </message>
  <message>
   <source>Take it to a police station, or read it out. Ask to speak in a quiet room.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>Dalhin ito sa istasyon ng pulis, o basahin ito nang malakas. Hilinging makapag-usap sa tahimik na kuwarto.</translation>
  </message>
  <message>
   <source>The text so far</source>
   <extracomment>WORKSHEET_DRAFT</extracomment>
   <translation>Ang text sa ngayon</translation>
  </message>
  <message>
   <source>Copy text</source>
   <extracomment>WORKSHEET_COPY</extracomment>
   <translation>Kopyahin ang text</translation>
  </message>
  <message>
   <source>It could not be saved. Copy the text instead.</source>
   <extracomment>WORKSHEET_NOT_SAVED</extracomment>
   <translation>Hindi ito ma-save. Kopyahin na lang ang text.</translation>
  </message>
  <message>
   <source>Empty this page</source>
   <extracomment>WORKSHEET_CLEAR</extracomment>
   <translation>Alisin ang laman ng pahinang ito</translation>
  </message>
  <message>
   <source>Everything on this page is gone.</source>
   <extracomment>WORKSHEET_CLEARED</extracomment>
   <translation>Wala na ang lahat ng nasa pahinang ito.</translation>
  </message>
  <message>
   <source>This is about intimate pictures of me.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>Tungkol ito sa mga maselang litrato ko.</translation>
  </message>
  <message>
   <source>This is about intimate pictures of someone who asked me to help.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>Tungkol ito sa mga maselang litrato ng taong humingi ng tulong sa akin.</translation>
  </message>
  <message>
   <source>I was under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>Wala pa akong 18 noong kinunan ang mga ito.</translation>
  </message>
  <message>
   <source>They were under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>Wala pa siyang 18 noong kinunan ang mga ito.</translation>
  </message>
  <message>
   <source>I do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>Ayaw kong ikalat ang mga ito.</translation>
  </message>
  <message>
   <source>They do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>Ayaw niyang ikalat ang mga ito.</translation>
  </message>
  <message>
   <source>Where the pictures were seen:</source>
   <extracomment>DRAFT_SEEN</extracomment>
   <translation>Kung saan nakita ang mga litrato:</translation>
  </message>
  <message>
   <source>[where the picture is: its address or user name]</source>
   <extracomment>DRAFT_NOWHERE</extracomment>
   <translation>[kung nasaan ang litrato: ang address nito o user name]</translation>
  </message>
  <message>
   <source>User name: {0}</source>
   <extracomment>DRAFT_WHO</extracomment>
   <translation>User name: {0}</translation>
  </message>
  <message>
   <source>When: {0}</source>
   <extracomment>DRAFT_WHEN</extracomment>
   <translation>Kailan: {0}</translation>
  </message>
  <message>
   <source>What was threatened or asked for:</source>
   <extracomment>DRAFT_THREAT</extracomment>
   <translation>Ano ang ibinanta o hiningi:</translation>
  </message>
  <message>
   <source>I have kept the messages: [yes or no]. No picture is part of this text.</source>
   <extracomment>DRAFT_MESSAGES</extracomment>
   <translation>Itinabi ko ang mga mensahe: [oo o hindi]. Walang litratong kasama sa text na ito.</translation>
  </message>
  <message>
   <source>To the CyberTipline</source>
   <extracomment>DRAFT_CYBERTIPLINE</extracomment>
   <translation>Para sa CyberTipline</translation>
  </message>
  <message>
   <source>Country and place, if you want to say: [ ]</source>
   <extracomment>DRAFT_COUNTRY</extracomment>
   <translation>Bansa at lugar, kung gusto mong sabihin: [ ]</translation>
  </message>
  <message>
   <source>Name and contact, only if you want an answer: [ ]</source>
   <extracomment>DRAFT_CONTACT</extracomment>
   <translation>Pangalan at contact, kung gusto mo lang ng sagot: [ ]</translation>
  </message>
  <message>
   <source>Request under the Take It Down Act of the United States</source>
   <extracomment>DRAFT_PLATFORM</extracomment>
   <translation>Hiling ayon sa Take It Down Act ng United States</translation>
  </message>
  <message>
   <source>Take down the intimate pictures named below within 48 hours, and the identical copies that you know of.</source>
   <extracomment>DRAFT_PLATFORM_ASK</extracomment>
   <translation>Pakitanggal ang mga maselang litratong nakasulat sa ibaba sa loob ng 48 oras, at ang mga kaparehong kopya na alam ninyo.</translation>
  </message>
  <message>
   <source>1. What and where</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>1. Ano at saan</translation>
  </message>
  <message>
   <source>2. Statement</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>2. Pahayag</translation>
  </message>
  <message>
   <source>3. Contact</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>3. Contact</translation>
  </message>
  <message>
   <source>4. Signature</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>4. Lagda</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures of me were published without my consent.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>Tapat akong naniniwala na inilathala ang mga litrato kong ito nang wala akong pahintulot.</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures were published without the consent of the person in them. I may speak for this person.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>Tapat akong naniniwala na inilathala ang mga litratong ito nang walang pahintulot ng taong nasa mga ito. May karapatan akong magsalita para sa taong ito.</translation>
  </message>
  <message>
   <source>[an e-mail address, a phone number or a postal address for the answer]</source>
   <extracomment>DRAFT_ANSWER_TO</extracomment>
   <translation>[e-mail address, phone number o postal address para sa sagot]</translation>
  </message>
  <message>
   <source>[your name as a signature] [date]</source>
   <extracomment>DRAFT_SIGNED</extracomment>
   <translation>[pangalan mo bilang lagda] [petsa]</translation>
  </message>
  <message>
   <source>To the police</source>
   <extracomment>DRAFT_POLICE</extracomment>
   <translation>Para sa pulis</translation>
  </message>
  <message>
   <source>I want to tell you what happened. Write down my words, and give me the number of the case.</source>
   <extracomment>DRAFT_POLICE_ASK</extracomment>
   <translation>Gusto kong sabihin ang nangyari. Pakisulat ang mga sinabi ko, at ibigay sa akin ang numero ng kaso.</translation>
  </message>
  <message>
   <source>The app stopped before any picture was opened</source>
   <extracomment>STOPPED</extracomment>
   <translation>Huminto ang app bago mabuksan ang anumang litrato</translation>
  </message>
  <message>
   <source>It could not lock itself in, because something else had started inside it. Close it, and start it again without extra tools around it.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>Hindi nito makandado ang sarili, dahil may ibang nagsimula sa loob nito. Isara ito, at buksan ulit nang walang dagdag na tool sa paligid nito.</translation>
  </message>
  <message>
   <source>This system did not let the app close its network. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>Hindi pinayagan ng system na ito na isara ng app ang network nito. I-restart ang computer at subukan ulit, o gumamit ng ibang computer.</translation>
  </message>
  <message>
   <source>This system did not let the app lock its way to the disk. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>Hindi pinayagan ng system na ito na ikandado ng app ang daan nito papunta sa disk. I-restart ang computer at subukan ulit, o gumamit ng ibang computer.</translation>
  </message>
  <message>
   <source>The app tried its own lock, and the lock did not hold. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>Sinubukan ng app ang sarili nitong kandado, at hindi ito kumapit. I-restart ang computer at subukan ulit, o gumamit ng ibang computer.</translation>
  </message>
  <message>
   <source>Something in the app went wrong</source>
   <extracomment>UNFORESEEN</extracomment>
   <translation>May nangyaring mali sa app</translation>
  </message>
  <message>
   <source>Your pictures were not sent by this. You can go on, or close the app and start again. With the same pictures and the same case number, nothing is counted twice.</source>
   <extracomment>UNFORESEEN_TEXT</extracomment>
   <translation>Hindi naipadala ang mga litrato mo dahil dito. Puwede kang magpatuloy, o isara ang app at buksan ulit. Sa parehong mga litrato at parehong case number, walang bibilangin nang dalawang beses.</translation>
  </message>
 </context>
</TS>
