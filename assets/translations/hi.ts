<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
 <context>
  <name>takeitdown</name>
  <message>
   <source>Notes</source>
   <extracomment>WINDOW_TITLE</extracomment>
   <translation>नोट्स</translation>
  </message>
  <message>
   <source>Hide and close now</source>
   <extracomment>LEAVE</extracomment>
   <translation>छिपाएँ और अभी बंद करें</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>BACK</extracomment>
   <translation>वापस</translation>
  </message>
  <message>
   <source>Practice. Practice pictures only. Nothing leaves this computer.</source>
   <extracomment>PRACTICE</extracomment>
   <translation>अभ्यास। सिर्फ़ अभ्यास की तस्वीरें। कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
  </message>
  <message>
   <source>Practice. Nothing leaves this computer.</source>
   <extracomment>PRACTICE_ANY</extracomment>
   <translation>अभ्यास। कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
  </message>
  <message>
   <source>Notes. Practice</source>
   <extracomment>PRACTICE_TITLE</extracomment>
   <translation>नोट्स। अभ्यास</translation>
  </message>
  <message>
   <source>Practice. What a screen reader reads</source>
   <extracomment>READING_TITLE</extracomment>
   <translation>अभ्यास। स्क्रीन रीडर क्या पढ़ता है</translation>
  </message>
  <message>
   <source>button</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>बटन</translation>
  </message>
  <message>
   <source>check box</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>चेक बॉक्स</translation>
  </message>
  <message>
   <source>choice</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>विकल्प</translation>
  </message>
  <message>
   <source>text field</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>लिखने की जगह</translation>
  </message>
  <message>
   <source>progress</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>प्रगति</translation>
  </message>
  <message>
   <source>checked</source>
   <extracomment>SPOKEN_CHECKED</extracomment>
   <translation>चुना हुआ</translation>
  </message>
  <message>
   <source>not checked</source>
   <extracomment>SPOKEN_NOT_CHECKED</extracomment>
   <translation>नहीं चुना</translation>
  </message>
  <message>
   <source>cannot be used now</source>
   <extracomment>SPOKEN_DISABLED</extracomment>
   <translation>अभी इस्तेमाल नहीं हो सकता</translation>
  </message>
  <message>
   <source>Draft: no native speaker has checked this translation.</source>
   <extracomment>DRAFT</extracomment>
   <translation>मसौदा: किसी मातृभाषी ने अभी यह अनुवाद नहीं जाँचा है।</translation>
  </message>
  <message>
   <source>Step {0} of 5. {1}</source>
   <extracomment>step</extracomment>
   <translation>5 में से चरण {0}। {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures watched</source>
   <extracomment>honest_line</extracomment>
   <translation>
    <numerusform>{0} तस्वीर पर नज़र है</numerusform>
    <numerusform>{0} तस्वीरों पर नज़र है</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} not as before</source>
   <extracomment>honest_line</extracomment>
   <translation>{0} पहले जैसी नहीं</translation>
  </message>
  <message>
   <source>unchanged</source>
   <extracomment>honest_line</extracomment>
   <translation>कोई बदलाव नहीं</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <extracomment>honest_line</extracomment>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>the system closed the network for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>सिस्टम ने इस विंडो के लिए नेटवर्क बंद कर दिया है</translation>
  </message>
  <message>
   <source>no wall on this system: the network is not closed for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>इस सिस्टम पर दीवार नहीं है: इस विंडो के लिए नेटवर्क बंद नहीं है</translation>
  </message>
  <message>
   <source>nothing sent</source>
   <extracomment>honest_line</extracomment>
   <translation>कुछ नहीं भेजा गया</translation>
  </message>
  <message>
   <source>{0} bytes sent, no picture</source>
   <extracomment>honest_line</extracomment>
   <translation>{0} बाइट भेजे गए, कोई तस्वीर नहीं</translation>
  </message>
  <message>
   <source>Blue</source>
   <extracomment>COLOURS</extracomment>
   <translation>नीला</translation>
  </message>
  <message>
   <source>Green</source>
   <extracomment>COLOURS</extracomment>
   <translation>हरा</translation>
  </message>
  <message>
   <source>White</source>
   <extracomment>COLOURS</extracomment>
   <translation>सफ़ेद</translation>
  </message>
  <message>
   <source>Yellow</source>
   <extracomment>COLOURS</extracomment>
   <translation>पीला</translation>
  </message>
  <message>
   <source>Page {0} {1}</source>
   <extracomment>page_code</extracomment>
   <translation>पन्ना {0} {1}</translation>
  </message>
  <message>
   <source>Before you start</source>
   <extracomment>HIDING_STEP</extracomment>
   <translation>शुरू करने से पहले</translation>
  </message>
  <message>
   <source>You can hide this at any time</source>
   <extracomment>HIDING_HEADING</extracomment>
   <translation>आप इसे कभी भी छिपा सकते हैं</translation>
  </message>
  <message>
   <source>Press “Hide and close now” at the top of each page. Closing the window, or pressing the Shift key three times, does the same.</source>
   <extracomment>HIDING_WAYS</extracomment>
   <translation>हर पन्ने के ऊपर “छिपाएँ और अभी बंद करें” दबाएँ। विंडो बंद करना, या Shift तीन बार दबाना, भी यही करता है।</translation>
  </message>
  <message>
   <source>What you did here is then forgotten. What you saved or sent before stays.</source>
   <extracomment>HIDING_FORGETS</extracomment>
   <translation>आपने यहाँ जो किया वह तब भुला दिया जाता है। जो आपने पहले सहेजा या भेजा वह रहता है।</translation>
  </message>
  <message>
   <source>The computer may still keep a note that this app was opened. If someone may check it, use another one if you can.</source>
   <extracomment>HIDING_KEEPS</extracomment>
   <translation>कंप्यूटर फिर भी याद रख सकता है कि यह ऐप खोला गया। अगर कोई इसे देख सकता है, तो हो सके तो दूसरा इस्तेमाल करें।</translation>
  </message>
  <message>
   <source>“Take a break” covers the page and keeps everything, for as long as you like.</source>
   <extracomment>HIDING_PAUSE</extracomment>
   <translation>“थोड़ा रुकें” पन्ने को ढक देता है और सब कुछ रखता है, जब तक आप चाहें।</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>HIDING_NEXT</extracomment>
   <translation>आगे बढ़ें</translation>
  </message>
  <message>
   <source>Take a break</source>
   <extracomment>PAUSE</extracomment>
   <translation>थोड़ा रुकें</translation>
  </message>
  <message>
   <source>A break</source>
   <extracomment>PAUSE_STEP</extracomment>
   <translation>एक विराम</translation>
  </message>
  <message>
   <source>Take your time</source>
   <extracomment>PAUSE_HEADING</extracomment>
   <translation>आराम से करें</translation>
  </message>
  <message>
   <source>Everything is kept as it was. There is no time limit.</source>
   <extracomment>PAUSE_TEXT</extracomment>
   <translation>सब कुछ वैसा ही है। समय की कोई सीमा नहीं।</translation>
  </message>
  <message>
   <source>Come back</source>
   <extracomment>PAUSE_END</extracomment>
   <translation>वापस आएँ</translation>
  </message>
  <message>
   <source>What this computer may keep</source>
   <extracomment>TRACES</extracomment>
   <translation>यह कंप्यूटर क्या रख सकता है</translation>
  </message>
  <message>
   <source>Traces</source>
   <extracomment>TRACES_STEP</extracomment>
   <translation>निशान</translation>
  </message>
  <message>
   <source>This page says what may be left on this computer. The app itself leaves nothing that you did not ask for. The system around it does.</source>
   <extracomment>TRACES_TEXT</extracomment>
   <translation>यह पन्ना बताता है कि इस कंप्यूटर पर क्या रह सकता है। ऐप ख़ुद ऐसा कुछ नहीं छोड़ता जो आपने न कहा हो। उसके आसपास का सिस्टम छोड़ता है।</translation>
  </message>
  <message>
   <source>What the app keeps to, tested with each change</source>
   <extracomment>TRACES_OURS_TITLE</extracomment>
   <translation>ऐप इन बातों पर क़ायम रहता है, हर बदलाव पर जाँचा गया</translation>
  </message>
  <message>
   <source>It writes no settings, no history, no log and no copy of a picture.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>यह न सेटिंग लिखता है, न इतिहास, न लॉग, न किसी तस्वीर की नक़ल।</translation>
  </message>
  <message>
   <source>Its own window for choosing files keeps no list of files or folders.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>फ़ाइल चुनने की इसकी अपनी विंडो फ़ाइलों या फ़ोल्डरों की सूची नहीं रखती।</translation>
  </message>
  <message>
   <source>What you copy here is wiped after a minute, or when the app closes, if it is still there. On Windows and Linux it is marked as secret.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>आप यहाँ जो कॉपी करते हैं वह एक मिनट बाद, या ऐप बंद होने पर, मिट जाता है, अगर वह अब भी वहीं हो। Windows और Linux पर उस पर गुप्त का निशान लगता है।</translation>
  </message>
  <message>
   <source>A crash of the part that opens pictures leaves no record of its memory.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>तस्वीरें खोलने वाला हिस्सा अचानक रुके, तो उसकी मेमोरी का कोई रिकॉर्ड नहीं रहता।</translation>
  </message>
  <message>
   <source>It opens no web page by itself.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>यह अपने आप कोई वेब पेज नहीं खोलता।</translation>
  </message>
  <message>
   <source>It uses no network before you press a button that says so.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>जब तक आप ऐसा कहने वाला बटन न दबाएँ, यह नेटवर्क का इस्तेमाल नहीं करता।</translation>
  </message>
  <message>
   <source>What Linux and its desktop may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Linux और उसका डेस्कटॉप क्या रख सकते हैं</translation>
  </message>
  <message>
   <source>What Windows may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Windows क्या रख सकता है</translation>
  </message>
  <message>
   <source>What macOS may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>macOS क्या रख सकता है</translation>
  </message>
  <message>
   <source>What any computer may keep</source>
   <extracomment>TRACES_EVERYWHERE_TITLE</extracomment>
   <translation>कोई भी कंप्यूटर क्या रख सकता है</translation>
  </message>
  <message>
   <source>See what other systems may keep</source>
   <extracomment>TRACES_OTHERS</extracomment>
   <translation>देखें कि दूसरे सिस्टम क्या रख सकते हैं</translation>
  </message>
  <message>
   <source>The desktop may note that this app was opened, and how often.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>डेस्कटॉप याद रख सकता है कि यह ऐप खोला गया, और कितनी बार।</translation>
  </message>
  <message>
   <source>A terminal keeps the commands that were typed in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>टर्मिनल उन आदेशों को रखता है जो उसमें लिखे गए।</translation>
  </message>
  <message>
   <source>File windows may keep small copies of pictures that you looked at in them.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>फ़ाइल विंडो उन तस्वीरों की छोटी नक़लें रख सकती हैं जो आपने उनमें देखीं।</translation>
  </message>
  <message>
   <source>Each file holds the time when it was last read.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>हर फ़ाइल में वह समय होता है जब उसे आख़िरी बार पढ़ा गया।</translation>
  </message>
  <message>
   <source>Some desktops (Wayland) keep what you copied, even after this app closes. Copy another word over it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>कुछ डेस्कटॉप (Wayland) आपकी कॉपी की हुई चीज़ रखते हैं, इस ऐप के बंद होने के बाद भी। उसकी जगह कोई और शब्द कॉपी करें।</translation>
  </message>
  <message>
   <source>Windows notes in several places that this program was opened.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Windows कई जगह लिखता है कि यह प्रोग्राम खोला गया।</translation>
  </message>
  <message>
   <source>The Windows file window keeps a list of files and folders chosen in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Windows की फ़ाइल विंडो उसमें चुनी गई फ़ाइलों और फ़ोल्डरों की सूची रखती है।</translation>
  </message>
  <message>
   <source>Windows keeps small copies of pictures that you looked at in a folder.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Windows उन तस्वीरों की छोटी नक़लें रखता है जो आपने किसी फ़ोल्डर में देखीं।</translation>
  </message>
  <message>
   <source>Recall, where it is on, takes pictures of the screen.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Recall, जहाँ चालू हो, स्क्रीन की तस्वीरें लेता है।</translation>
  </message>
  <message>
   <source>A picture chosen straight from a phone may be copied to this computer. Copy it to a folder yourself first, and choose it there.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>फ़ोन से सीधे चुनी गई तस्वीर इस कंप्यूटर पर कॉपी हो सकती है। पहले ख़ुद उसे किसी फ़ोल्डर में कॉपी करें, और वहाँ से चुनें।</translation>
  </message>
  <message>
   <source>macOS may list this app and chosen files under Recent Items.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>macOS इस ऐप और चुनी गई फ़ाइलों को Recent Items में दिखा सकता है।</translation>
  </message>
  <message>
   <source>Quick Look keeps small copies of pictures, even after the pictures are gone.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Quick Look तस्वीरों की छोटी नक़लें रखता है, तस्वीरें जाने के बाद भी।</translation>
  </message>
  <message>
   <source>Time Machine may keep copies of files that were here for an hour.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Time Machine उन फ़ाइलों की नक़लें रख सकता है जो एक घंटे तक यहाँ रहीं।</translation>
  </message>
  <message>
   <source>Parts of the memory can be written to the disk, above all when the computer sleeps.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>मेमोरी के हिस्से डिस्क पर लिखे जा सकते हैं, ख़ासकर जब कंप्यूटर सोता है।</translation>
  </message>
  <message>
   <source>Programs that watch the screen or the keys see this app like any other.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>स्क्रीन या बटन देखने वाले प्रोग्राम इस ऐप को भी बाक़ियों की तरह देखते हैं।</translation>
  </message>
  <message>
   <source>The internet provider, a school or a workplace may note which list was reached.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>इंटरनेट कंपनी, स्कूल या दफ़्तर लिख सकता है कि किस सूची तक पहुँचा गया।</translation>
  </message>
  <message>
   <source>A browser keeps the addresses that you open in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>ब्राउज़र वे पते रखता है जो आप उसमें खोलते हैं।</translation>
  </message>
  <message>
   <source>A clipboard program may ignore the mark, and keep what you copied.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>क्लिपबोर्ड प्रोग्राम निशान की परवाह किए बिना आपकी कॉपी रख सकता है।</translation>
  </message>
  <message>
   <source>Deleting such notes can make someone suspicious. If someone checks this computer, another one is safer.</source>
   <extracomment>TRACES_CAREFUL</extracomment>
   <translation>ऐसे नोट मिटाने से किसी को शक हो सकता है। अगर कोई यह कंप्यूटर देखता है, तो दूसरा ज़्यादा सुरक्षित है।</translation>
  </message>
  <message>
   <source>Help stop your pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>अपनी तस्वीरों को फैलने से रोकने में मदद करें</translation>
  </message>
  <message>
   <source>Help stop their pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>उनकी तस्वीरों को फैलने से रोकने में मदद करें</translation>
  </message>
  <message>
   <source>The pictures stay on this computer. The app makes a fingerprint of each one: a short code, not a picture. Only the codes are sent.</source>
   <extracomment>BEGIN_STAYS</extracomment>
   <translation>तस्वीरें इसी कंप्यूटर पर रहती हैं। ऐप हर एक का फ़िंगरप्रिंट बनाता है: एक छोटा कोड, तस्वीर नहीं। सिर्फ़ कोड भेजे जाते हैं।</translation>
  </message>
  <message>
   <source>Services that take part can use the codes to find copies. This does not reach private encrypted chats, services that do not take part, or pictures that people have saved.</source>
   <extracomment>BEGIN_LIMITS</extracomment>
   <translation>भाग लेने वाली सेवाएँ कोड से नक़लें ढूँढ सकती हैं। यह निजी एन्क्रिप्टेड चैट, भाग न लेने वाली सेवाओं, या लोगों की सहेजी तस्वीरों तक नहीं पहुँचता।</translation>
  </message>
  <message>
   <source>If someone may check this computer, use another one if you can. To hide this at once, close the window or press Shift three times. The app saves nothing by itself; the system may still note that it was opened.</source>
   <extracomment>BEGIN_SAFE</extracomment>
   <translation>अगर कोई यह कंप्यूटर देख सकता है, तो हो सके तो दूसरा इस्तेमाल करें। इसे तुरंत छिपाने के लिए विंडो बंद करें या Shift तीन बार दबाएँ। ऐप अपने आप कुछ नहीं सहेजता; सिस्टम फिर भी लिख सकता है कि इसे खोला गया।</translation>
  </message>
  <message>
   <source>Are these pictures of you?</source>
   <extracomment>WHOSE_QUESTION</extracomment>
   <translation>क्या ये तस्वीरें आपकी हैं?</translation>
  </message>
  <message>
   <source>Yes, of me</source>
   <extracomment>WHOSE</extracomment>
   <translation>हाँ, मेरी</translation>
  </message>
  <message>
   <source>No, I am helping someone</source>
   <extracomment>WHOSE</extracomment>
   <translation>नहीं, किसी की मदद के लिए</translation>
  </message>
  <message>
   <source>How old were you in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>इन तस्वीरों में आपकी उम्र क्या थी?</translation>
  </message>
  <message>
   <source>How old were they in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>इन तस्वीरों में उनकी उम्र क्या थी?</translation>
  </message>
  <message>
   <source>Under 18</source>
   <extracomment>AGES</extracomment>
   <translation>18 से कम</translation>
  </message>
  <message>
   <source>18 or over</source>
   <extracomment>AGES</extracomment>
   <translation>18 या ज़्यादा</translation>
  </message>
  <message>
   <source>I am not sure</source>
   <extracomment>AGES</extracomment>
   <translation>मुझे पक्का नहीं पता</translation>
  </message>
  <message>
   <source>What counts is the age in the pictures, not the age now.</source>
   <extracomment>AGE_HINT</extracomment>
   <translation>तस्वीरों वाली उम्र मायने रखती है, अभी की उम्र नहीं।</translation>
  </message>
  <message>
   <source>I already have a case number</source>
   <extracomment>BEGIN_NUMBER</extracomment>
   <translation>मेरे पास पहले से केस नंबर है</translation>
  </message>
  <message>
   <source>Case number</source>
   <extracomment>BEGIN_NUMBER_LABEL</extracomment>
   <translation>केस नंबर</translation>
  </message>
  <message>
   <source>Choose pictures</source>
   <extracomment>BEGIN_NEXT</extracomment>
   <translation>तस्वीरें चुनें</translation>
  </message>
  <message>
   <source>One thing is missing</source>
   <extracomment>PROBLEM</extracomment>
   <translation>एक चीज़ बाक़ी है</translation>
  </message>
  <message>
   <source>Choose the age in these pictures. It decides which list is right.</source>
   <extracomment>AGE_MISSING</extracomment>
   <translation>इन तस्वीरों में उम्र चुनें। इसी से तय होता है कि कौन सी सूची सही है।</translation>
  </message>
  <message>
   <source>A case number has 12 letters and digits. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>केस नंबर में 12 अक्षर और अंक होते हैं। इसे देखें और फिर से लिखें।</translation>
  </message>
  <message>
   <source>One sign in this case number is never used. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>इस केस नंबर का एक चिह्न कभी इस्तेमाल नहीं होता। इसे देखें और फिर से लिखें।</translation>
  </message>
  <message>
   <source>There is a slip in this case number. Check each sign and try again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>इस केस नंबर में कुछ ठीक नहीं है। हर चिह्न देखें और फिर कोशिश करें।</translation>
  </message>
  <message>
   <source>This number is from practice, and practice numbers work in practice only. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_OTHER_WORLD</extracomment>
   <translation>यह नंबर अभ्यास का है, और अभ्यास के नंबर सिर्फ़ अभ्यास में चलते हैं। नया केस शुरू करने के लिए ख़ाली छोड़ दें।</translation>
  </message>
  <message>
   <source>This is practice. Practice numbers begin with PRACTICE. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_NOT_PRACTICE</extracomment>
   <translation>यह अभ्यास है। अभ्यास के नंबर PRACTICE से शुरू होते हैं। नया केस शुरू करने के लिए ख़ाली छोड़ दें।</translation>
  </message>
  <message>
   <source>Where you can go</source>
   <extracomment>ELSEWHERE_STEP</extracomment>
   <translation>आप कहाँ जा सकते हैं</translation>
  </message>
  <message>
   <source>This copy is not set up to send</source>
   <extracomment>ELSEWHERE_NO_LIST</extracomment>
   <translation>यह कॉपी भेजने के लिए तैयार नहीं की गई है</translation>
  </message>
  <message>
   <source>No helpline has set up this copy of the app with its list. It can only practise. These services do the same work for real, and you do not need to give your name.</source>
   <extracomment>ELSEWHERE_NO_LIST_TEXT</extracomment>
   <translation>किसी हेल्पलाइन ने यह कॉपी अपनी सूची के साथ तैयार नहीं की है। यह सिर्फ़ अभ्यास कर सकती है। ये सेवाएँ यही काम सच में करती हैं, और आपको अपना नाम बताना ज़रूरी नहीं।</translation>
  </message>
  <message>
   <source>Another service is right for these pictures</source>
   <extracomment>ELSEWHERE_AGE</extracomment>
   <translation>इन तस्वीरों के लिए दूसरी सेवा सही है</translation>
  </message>
  <message>
   <source>{0} does not take pictures for this age. These services do.</source>
   <extracomment>ELSEWHERE_OTHER_AGES</extracomment>
   <translation>{0} इस उम्र की तस्वीरें नहीं लेती। ये सेवाएँ लेती हैं।</translation>
  </message>
  <message>
   <source>Under 18 in the pictures: Take It Down, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>तस्वीरों में 18 से कम: Take It Down, पूरी दुनिया में</translation>
  </message>
  <message>
   <source>Run by NCMEC in the United States. You can be any age now.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>इसे अमेरिका में NCMEC चलाता है। अभी आपकी उम्र कुछ भी हो सकती है।</translation>
  </message>
  <message>
   <source>18 or over in the pictures: StopNCII, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>तस्वीरों में 18 या ज़्यादा: StopNCII, पूरी दुनिया में</translation>
  </message>
  <message>
   <source>Run by SWGfL in the United Kingdom, with the Revenge Porn Helpline.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>इसे ब्रिटेन में SWGfL चलाता है, Revenge Porn Helpline के साथ।</translation>
  </message>
  <message>
   <source>Under 18 and in the United Kingdom: Report Remove</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>18 से कम और ब्रिटेन में: Report Remove</translation>
  </message>
  <message>
   <source>Childline talks with you too: 0800 1111, free, day and night.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Childline भी आपसे बात करती है: 0800 1111, मुफ़्त, दिन-रात।</translation>
  </message>
  <message>
   <source>Copy address</source>
   <extracomment>COPY_ADDRESS</extracomment>
   <translation>पता कॉपी करें</translation>
  </message>
  <message>
   <source>Copied</source>
   <extracomment>COPIED</extracomment>
   <translation>कॉपी हो गया</translation>
  </message>
  <message>
   <source>Choose the pictures</source>
   <extracomment>CHOOSE_HEADING</extracomment>
   <translation>तस्वीरें चुनें</translation>
  </message>
  <message>
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not save or ask for more pictures for this.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>वे तस्वीरें चुनें जो पहले से इस कंप्यूटर पर हैं। उन्हें देखना ज़रूरी नहीं: हर एक नंबर की तरह दिखती है। इसके लिए और तस्वीरें न सहेजें, न माँगें।</translation>
  </message>
  <message>
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not let them send you more: use the device that has them.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>वे तस्वीरें चुनें जो पहले से इस कंप्यूटर पर हैं। उन्हें देखना ज़रूरी नहीं: हर एक नंबर की तरह दिखती है। और तस्वीरें अपने पास न मँगवाएँ: वह उपकरण इस्तेमाल करें जिस पर वे हैं।</translation>
  </message>
  <message>
   <source>This is practice. Use the practice pictures: no person is in them.</source>
   <extracomment>CHOOSE_PRACTICE</extracomment>
   <translation>यह अभ्यास है। अभ्यास की तस्वीरें इस्तेमाल करें: उनमें कोई व्यक्ति नहीं है।</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <extracomment>CHOOSE_FOLDER</extracomment>
   <translation>फ़ोल्डर जोड़ें</translation>
  </message>
  <message>
   <source>Paste</source>
   <extracomment>CHOOSE_PASTE</extracomment>
   <translation>चिपकाएँ</translation>
  </message>
  <message>
   <source>Add the practice pictures</source>
   <extracomment>CHOOSE_SAMPLES</extracomment>
   <translation>अभ्यास की तस्वीरें जोड़ें</translation>
  </message>
  <message>
   <source>You can also drop picture files anywhere on this page.</source>
   <extracomment>CHOOSE_DROP</extracomment>
   <translation>आप तस्वीर की फ़ाइलें इस पन्ने पर कहीं भी छोड़ सकते हैं।</translation>
  </message>
  <message>
   <source>Show file names</source>
   <extracomment>CHOOSE_NAMES</extracomment>
   <translation>फ़ाइलों के नाम दिखाएँ</translation>
  </message>
  <message>
   <source>Stop here and keep what is ready</source>
   <extracomment>CHOOSE_STOP</extracomment>
   <translation>यहीं रुकें और जो तैयार है उसे रखें</translation>
  </message>
  <message>
   <source>Check before you send</source>
   <extracomment>CHOOSE_NEXT</extracomment>
   <translation>भेजने से पहले जाँचें</translation>
  </message>
  <message>
   <source>Choose at least one picture that can be used.</source>
   <extracomment>CHOOSE_NONE</extracomment>
   <translation>कम से कम एक तस्वीर चुनें जो इस्तेमाल हो सके।</translation>
  </message>
  <message>
   <source>Some pictures are still being checked. Wait, or stop here.</source>
   <extracomment>CHOOSE_WAIT</extracomment>
   <translation>कुछ तस्वीरें अभी जाँची जा रही हैं। रुकें, या यहीं ख़त्म करें।</translation>
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>CHOOSE_FILTER</extracomment>
   <translation>तस्वीरें</translation>
  </message>
  <message>
   <source>All files</source>
   <extracomment>CHOOSE_ALL_FILES</extracomment>
   <translation>सब फ़ाइलें</translation>
  </message>
  <message>
   <source>Chosen pictures</source>
   <extracomment>CHOOSE_LIST</extracomment>
   <translation>चुनी हुई तस्वीरें</translation>
  </message>
  <message>
   <source>Look in:</source>
   <extracomment>DIALOG_LOOK_IN</extracomment>
   <translation>यहाँ देखें:</translation>
  </message>
  <message>
   <source>Name:</source>
   <extracomment>DIALOG_NAME</extracomment>
   <translation>नाम:</translation>
  </message>
  <message>
   <source>Type:</source>
   <extracomment>DIALOG_TYPE</extracomment>
   <translation>प्रकार:</translation>
  </message>
  <message>
   <source>Choose</source>
   <extracomment>DIALOG_CHOOSE</extracomment>
   <translation>चुनें</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>DIALOG_CANCEL</extracomment>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Look</source>
   <extracomment>LOOK</extracomment>
   <translation>देखें</translation>
  </message>
  <message>
   <source>Hide</source>
   <extracomment>LOOK_AWAY</extracomment>
   <translation>छिपाएँ</translation>
  </message>
  <message>
   <source>Take out</source>
   <extracomment>REMOVE</extracomment>
   <translation>निकालें</translation>
  </message>
  <message>
   <source>Waiting to be checked</source>
   <extracomment>TILE_WAITING</extracomment>
   <translation>जाँच का इंतज़ार है</translation>
  </message>
  <message>
   <source>Ready</source>
   <extracomment>TILE_READY</extracomment>
   <translation>तैयार</translation>
  </message>
  <message>
   <source>Ready. It has few details, so services can probably find only the very same file.</source>
   <extracomment>TILE_FAINT</extracomment>
   <translation>तैयार। इसमें बारीकियाँ कम हैं, इसलिए सेवाएँ शायद सिर्फ़ ठीक वही फ़ाइल ढूँढ सकें।</translation>
  </message>
  <message>
   <source>There is no picture file to paste. In the folder, copy the file itself, then paste here.</source>
   <extracomment>PASTE_NOTHING</extracomment>
   <translation>चिपकाने के लिए कोई तस्वीर फ़ाइल नहीं है। फ़ोल्डर में फ़ाइल को ही कॉपी करें, फिर यहाँ चिपकाएँ।</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <extracomment>picture</extracomment>
   <translation>तस्वीर {0}</translation>
  </message>
  <message>
   <source>Ready. It looks like picture {0}.</source>
   <extracomment>tile_alike</extracomment>
   <translation>तैयार। यह तस्वीर {0} जैसी दिखती है।</translation>
  </message>
  <message>
   <source>Look at picture {0}</source>
   <extracomment>look_at</extracomment>
   <translation>तस्वीर {0} देखें</translation>
  </message>
  <message>
   <source>Hide picture {0}</source>
   <extracomment>hide_picture</extracomment>
   <translation>तस्वीर {0} छिपाएँ</translation>
  </message>
  <message>
   <source>Take out picture {0}</source>
   <extracomment>remove_picture</extracomment>
   <translation>तस्वीर {0} निकालें</translation>
  </message>
  <message>
   <source>{0} of {1} checked</source>
   <extracomment>progress</extracomment>
   <translation>{1} में से {0} जाँची गईं</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures were there already and count once.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>{0} तस्वीर पहले से थी और एक बार गिनी जाती है।</numerusform>
    <numerusform>{0} तस्वीरें पहले से थीं और एक बार गिनी जाती हैं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} things in the folder are not pictures and were left out.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>फ़ोल्डर में {0} चीज़ तस्वीर नहीं है और छोड़ दी गई।</numerusform>
    <numerusform>फ़ोल्डर में {0} चीज़ें तस्वीर नहीं हैं और छोड़ दी गईं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>200 pictures are the most at one time. {0} were left out. Send these first.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>एक बार में ज़्यादा से ज़्यादा 200 तस्वीरें। {0} छोड़ दी गई। पहले ये भेजें।</numerusform>
    <numerusform>एक बार में ज़्यादा से ज़्यादा 200 तस्वीरें। {0} छोड़ दी गईं। पहले ये भेजें।</numerusform>
   </translation>
  </message>
  <message>
   <source>No pictures were found there.</source>
   <extracomment>added</extracomment>
   <translation>वहाँ कोई तस्वीर नहीं मिली।</translation>
  </message>
  <message>
   <source>It is not there any more. Choose it again from where it is now.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>वह अब वहाँ नहीं है। जहाँ अभी है वहाँ से फिर चुनें।</translation>
  </message>
  <message>
   <source>This is a folder. Use “Add a folder” to add the pictures in it.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>यह फ़ोल्डर है। इसकी तस्वीरें जोड़ने के लिए “फ़ोल्डर जोड़ें” इस्तेमाल करें।</translation>
  </message>
  <message>
   <source>This is not a file that can hold a picture. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>यह ऐसी फ़ाइल नहीं जिसमें तस्वीर हो सके। इसे छोड़ दें।</translation>
  </message>
  <message>
   <source>This is only a link to a file. Choose the picture file itself.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>यह सिर्फ़ फ़ाइल का लिंक है। तस्वीर की फ़ाइल ही चुनें।</translation>
  </message>
  <message>
   <source>The system does not allow this app to read it. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>सिस्टम इस ऐप को इसे पढ़ने नहीं देता। दूसरी नक़ल चुनें।</translation>
  </message>
  <message>
   <source>The file is empty. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>फ़ाइल ख़ाली है। दूसरी नक़ल चुनें।</translation>
  </message>
  <message>
   <source>The file is larger than 200 million bytes. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>फ़ाइल 20 करोड़ बाइट से बड़ी है। छोटी नक़ल चुनें।</translation>
  </message>
  <message>
   <source>The picture is larger than 200 megapixels. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>तस्वीर 200 मेगापिक्सेल से बड़ी है। छोटी नक़ल चुनें।</translation>
  </message>
  <message>
   <source>This is not a picture that the app can read. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>यह ऐसी तस्वीर नहीं जिसे ऐप पढ़ सके। इसे छोड़ दें।</translation>
  </message>
  <message>
   <source>The picture is damaged and cannot be opened. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>तस्वीर ख़राब है और नहीं खुलती। दूसरी नक़ल चुनें।</translation>
  </message>
  <message>
   <source>The picture took too long to open. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>तस्वीर खुलने में बहुत देर लगी। दूसरी नक़ल चुनें।</translation>
  </message>
  <message>
   <source>The file was changed after you chose it. Take it out and choose it again.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>आपके चुनने के बाद फ़ाइल बदल गई। इसे निकालें और फिर चुनें।</translation>
  </message>
  <message>
   <source>This is a practice picture. It cannot go on a real list. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>यह अभ्यास की तस्वीर है। यह असली सूची में नहीं जा सकती। इसे निकालें।</translation>
  </message>
  <message>
   <source>This is practice. Keep your own pictures for the real app. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>यह अभ्यास है। अपनी तस्वीरें असली ऐप के लिए रखें। इसे निकालें।</translation>
  </message>
  <message>
   <source>Check</source>
   <extracomment>CHECK_STEP</extracomment>
   <translation>जाँच</translation>
  </message>
  <message>
   <source>Nothing has been sent yet.</source>
   <extracomment>CHECK_NOTHING_YET</extracomment>
   <translation>अभी कुछ नहीं भेजा गया है।</translation>
  </message>
  <message>
   <source>It is the only way back to your case. Keep it where only you look. Nobody can find it again for you: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>आपके केस तक लौटने का यही अकेला रास्ता है। इसे वहाँ रखें जहाँ सिर्फ़ आप देखते हैं। कोई इसे आपके लिए फिर नहीं ढूँढ सकता: सूची को यह कभी नहीं मिलता।</translation>
  </message>
  <message>
   <source>It is the only way back to their case. Give it to them, where only they see it. Nobody can find it again for them: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>उनके केस तक लौटने का यही अकेला रास्ता है। उन्हें वहाँ दें जहाँ सिर्फ़ वे देखें। कोई इसे उनके लिए फिर नहीं ढूँढ सकता: सूची को यह कभी नहीं मिलता।</translation>
  </message>
  <message>
   <source>What will be sent</source>
   <extracomment>CHECK_WHAT</extracomment>
   <translation>क्या भेजा जाएगा</translation>
  </message>
  <message>
   <source>Change pictures</source>
   <extracomment>CHANGE_PICTURES</extracomment>
   <translation>तस्वीरें बदलें</translation>
  </message>
  <message>
   <source>Change age</source>
   <extracomment>CHANGE_AGE</extracomment>
   <translation>उम्र बदलें</translation>
  </message>
  <message>
   <source>Which copies should be found?</source>
   <extracomment>REACH_QUESTION</extracomment>
   <translation>कौन सी नक़लें ढूँढी जाएँ?</translation>
  </message>
  <message>
   <source>Copies, and likely edited copies: cropped, mirrored, turned</source>
   <extracomment>REACHES</extracomment>
   <translation>नक़लें, और संभावित बदली हुई नक़लें: कटी, उलटी, घुमाई हुई</translation>
  </message>
  <message>
   <source>Copies that look the same</source>
   <extracomment>REACHES</extracomment>
   <translation>एक जैसी दिखने वाली नक़लें</translation>
  </message>
  <message>
   <source>Only the very same file</source>
   <extracomment>REACHES</extracomment>
   <translation>सिर्फ़ ठीक वही फ़ाइल</translation>
  </message>
  <message>
   <source>The codes that find copies by their looks keep something of the picture. Experts have made a rough, blurry guess of a picture from such codes. For “only the very same file” they are left out.</source>
   <extracomment>REACH_TEXT</extracomment>
   <translation>जो कोड नक़लों को शक्ल से ढूँढते हैं उनमें तस्वीर का कुछ रह जाता है। जानकारों ने ऐसे कोड से तस्वीर का धुँधला अंदाज़ा बनाया है। “सिर्फ़ ठीक वही फ़ाइल” में वे नहीं भेजे जाते।</translation>
  </message>
  <message>
   <source>List pictures again that were taken back before</source>
   <extracomment>CHECK_AGAIN</extracomment>
   <translation>पहले वापस ली गई तस्वीरें फिर से सूची में डालें</translation>
  </message>
  <message>
   <source>See each picture's fingerprints</source>
   <extracomment>CHECK_PICTURES</extracomment>
   <translation>हर तस्वीर के फ़िंगरप्रिंट देखें</translation>
  </message>
  <message>
   <source>See exactly what is sent</source>
   <extracomment>CHECK_BYTES</extracomment>
   <translation>देखें ठीक-ठीक क्या भेजा जाता है</translation>
  </message>
  <message>
   <source>This is the whole message, sign by sign. The case key is not the case number. On the way out only lines of zeros are added (X-Padding), so that its length tells little. If the list is very busy, it asks for a sum. Then the answer is added too (X-Work).</source>
   <extracomment>CHECK_BYTES_NOTE</extracomment>
   <translation>यह पूरा संदेश है, चिह्न-दर-चिह्न। केस की कुंजी केस नंबर नहीं है। बाहर जाते समय सिर्फ़ शून्यों की पंक्तियाँ जुड़ती हैं (X-Padding), ताकि इसकी लंबाई कम बताए। अगर सूची बहुत व्यस्त हो, तो वह एक हिसाब माँगती है। तब जवाब भी जुड़ता है (X-Work)।</translation>
  </message>
  <message>
   <source>The exact message</source>
   <extracomment>CHECK_BYTES_SPOKEN</extracomment>
   <translation>ठीक-ठीक संदेश</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of me. I do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>भेजें दबाकर आप कहते हैं: ये मेरी निजी तस्वीरें हैं। मेरी इच्छा नहीं कि ये बाँटी जाएँ।</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of someone who asked me to help. They do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>भेजें दबाकर आप कहते हैं: ये किसी की निजी तस्वीरें हैं जिसने मुझसे मदद माँगी। उनकी इच्छा नहीं कि ये बाँटी जाएँ।</translation>
  </message>
  <message>
   <source>Edited copies may not be found. Nobody can call back what someone has saved.</source>
   <extracomment>CHECK_LIMITS</extracomment>
   <translation>बदली हुई नक़लें शायद न मिलें। जो किसी ने सहेज लिया उसे कोई वापस नहीं ला सकता।</translation>
  </message>
  <message>
   <source>SHA-256 of the file: finds the very same file</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>फ़ाइल का SHA-256: ठीक वही फ़ाइल ढूँढता है</translation>
  </message>
  <message>
   <source>SHA-1 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>फ़ाइल का SHA-1: वही, पुराने सिस्टमों के लिए</translation>
  </message>
  <message>
   <source>MD5 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>फ़ाइल का MD5: वही, पुराने सिस्टमों के लिए</translation>
  </message>
  <message>
   <source>PDQ of the picture: finds copies that look the same. Detail {0} of 100</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>तस्वीर का PDQ: एक जैसी दिखने वाली नक़लें ढूँढता है। बारीकी 100 में से {0}</translation>
  </message>
  <message>
   <source>pHash of the picture: a second look-alike code</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>तस्वीर का pHash: मिलती-जुलती नक़लों का दूसरा कोड</translation>
  </message>
  <message>
   <source>Few details: PDQ and pHash are not sent for this picture.</source>
   <extracomment>CHECK_FAINT</extracomment>
   <translation>बारीकियाँ कम हैं: इस तस्वीर के लिए PDQ और pHash नहीं भेजे जाते।</translation>
  </message>
  <message>
   <source>as it lies in the file, before turning upright</source>
   <extracomment>VARIANTS</extracomment>
   <translation>जैसी फ़ाइल में है, सीधा करने से पहले</translation>
  </message>
  <message>
   <source>mirrored</source>
   <extracomment>VARIANTS</extracomment>
   <translation>शीशे जैसी उलटी</translation>
  </message>
  <message>
   <source>turned by half</source>
   <extracomment>VARIANTS</extracomment>
   <translation>आधी घुमाई हुई</translation>
  </message>
  <message>
   <source>upside down</source>
   <extracomment>VARIANTS</extracomment>
   <translation>सिर के बल</translation>
  </message>
  <message>
   <source>turned by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>चौथाई घुमाई हुई</translation>
  </message>
  <message>
   <source>turned back by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>चौथाई पीछे घुमाई हुई</translation>
  </message>
  <message>
   <source>a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>हर तरफ़ से थोड़ी कटी</translation>
  </message>
  <message>
   <source>more cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>हर तरफ़ से ज़्यादा कटी</translation>
  </message>
  <message>
   <source>much cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>हर तरफ़ से बहुत कटी</translation>
  </message>
  <message>
   <source>mirrored, and a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>शीशे जैसी उलटी, और हर तरफ़ से थोड़ी कटी</translation>
  </message>
  <message>
   <source>the square in the middle</source>
   <extracomment>VARIANTS</extracomment>
   <translation>बीच का चौकोर</translation>
  </message>
  <message>
   <source>cut off at the top and the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>ऊपर और बाएँ से कटी</translation>
  </message>
  <message>
   <source>cut off at the bottom and the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>नीचे और दाएँ से कटी</translation>
  </message>
  <message>
   <source>cut off at the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>बाएँ से कटी</translation>
  </message>
  <message>
   <source>cut off at the top</source>
   <extracomment>VARIANTS</extracomment>
   <translation>ऊपर से कटी</translation>
  </message>
  <message>
   <source>cut off at the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>दाएँ से कटी</translation>
  </message>
  <message>
   <source>cut off at the bottom</source>
   <extracomment>VARIANTS</extracomment>
   <translation>नीचे से कटी</translation>
  </message>
  <message>
   <source>turned a little to the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>थोड़ी बाएँ घुमाई हुई</translation>
  </message>
  <message>
   <source>turned a little to the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>थोड़ी दाएँ घुमाई हुई</translation>
  </message>
  <message>
   <source>turned a little, and its corners cut off</source>
   <extracomment>VARIANTS</extracomment>
   <translation>थोड़ी घुमाई हुई, कोने कटे</translation>
  </message>
  <message>
   <source>as on the screen of a phone</source>
   <extracomment>VARIANTS</extracomment>
   <translation>जैसे फ़ोन की स्क्रीन पर</translation>
  </message>
  <message>
   <source>with a white border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>सफ़ेद किनारे के साथ</translation>
  </message>
  <message>
   <source>with a black border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>काले किनारे के साथ</translation>
  </message>
  <message>
   <source>with text above</source>
   <extracomment>VARIANTS</extracomment>
   <translation>ऊपर लिखावट के साथ</translation>
  </message>
  <message>
   <source>PDQ, {0}. Detail {1} of 100</source>
   <extracomment>variant</extracomment>
   <translation>PDQ, {0}। बारीकी 100 में से {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>{0} तस्वीर</numerusform>
    <numerusform>{0} तस्वीरें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>{0} फ़िंगरप्रिंट</numerusform>
    <numerusform>{0} फ़िंगरप्रिंट</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}: the picture and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}: तस्वीर और संभावित बदली हुई नक़लें</translation>
  </message>
  <message>
   <source>{0}: the pictures and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}: तस्वीरें और संभावित बदली हुई नक़लें</translation>
  </message>
  <message>
   <source>{0}. They go to {1}.</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}। ये {1} को जाते हैं।</translation>
  </message>
  <message>
   <source>Age in these pictures: {0}.</source>
   <extracomment>age_given</extracomment>
   <translation>इन तस्वीरों में उम्र: {0}।</translation>
  </message>
  <message numerus="yes">
   <source>Send {0} fingerprints</source>
   <extracomment>send</extracomment>
   <translation>
    <numerusform>{0} फ़िंगरप्रिंट भेजें</numerusform>
    <numerusform>{0} फ़िंगरप्रिंट भेजें</numerusform>
   </translation>
  </message>
  <message>
   <source>Message {0} of {1}</source>
   <extracomment>part</extracomment>
   <translation>{1} में से संदेश {0}</translation>
  </message>
  <message>
   <source>See where it stands</source>
   <extracomment>CASE_LOOK_UP</extracomment>
   <translation>देखें केस कहाँ है</translation>
  </message>
  <message>
   <source>Type the case number first.</source>
   <extracomment>CASE_NUMBER_MISSING</extracomment>
   <translation>पहले केस नंबर लिखें।</translation>
  </message>
  <message>
   <source>The case</source>
   <extracomment>CASE_STEP</extracomment>
   <translation>केस</translation>
  </message>
  <message>
   <source>Where your case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>आपका केस कहाँ है</translation>
  </message>
  <message>
   <source>Where their case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>उनका केस कहाँ है</translation>
  </message>
  <message>
   <source>Asking the list.</source>
   <extracomment>CASE_ASKING</extracomment>
   <translation>सूची से पूछा जा रहा है।</translation>
  </message>
  <message>
   <source>Ask the list</source>
   <extracomment>CASE_ASK</extracomment>
   <translation>सूची से पूछें</translation>
  </message>
  <message>
   <source>Ask again</source>
   <extracomment>CASE_AGAIN</extracomment>
   <translation>फिर पूछें</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <extracomment>CASE_ADD</extracomment>
   <translation>तस्वीरें जोड़ें</translation>
  </message>
  <message>
   <source>Keep your case number</source>
   <extracomment>CASE_KEEP</extracomment>
   <translation>अपना केस नंबर रखें</translation>
  </message>
  <message>
   <source>{0} signed this answer, and the app has checked the signature.</source>
   <extracomment>CASE_SIGNED</extracomment>
   <translation>{0} ने इस जवाब पर हस्ताक्षर किए, और ऐप ने हस्ताक्षर जाँच लिए हैं।</translation>
  </message>
  <message>
   <source>The list knows no case with this number</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>सूची इस नंबर का कोई केस नहीं जानती</translation>
  </message>
  <message>
   <source>Check the number. If nothing was sent with it yet, there is no case: add pictures.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>नंबर देखें। अगर इससे अभी कुछ नहीं भेजा गया, तो कोई केस नहीं है: तस्वीरें जोड़ें।</translation>
  </message>
  <message>
   <source>Asking stopped before there was an answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>जवाब आने से पहले पूछना रुक गया</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>कुछ नहीं खोया। फिर पूछें।</translation>
  </message>
  <message>
   <source>The list took too long to answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>सूची ने जवाब देने में बहुत देर लगाई</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again later.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>कुछ नहीं खोया। बाद में फिर पूछें।</translation>
  </message>
  <message>
   <source>There is no way to the list right now</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>अभी सूची तक कोई रास्ता नहीं है</translation>
  </message>
  <message>
   <source>Nothing is lost. Check the internet connection, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>कुछ नहीं खोया। इंटरनेट देखें, फिर पूछें।</translation>
  </message>
  <message>
   <source>The list could not show that it is the right one</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>सूची नहीं दिखा सकी कि वही सही है</translation>
  </message>
  <message>
   <source>Nothing is lost. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>कुछ नहीं खोया। इस कंप्यूटर और सूची के बीच कुछ शायद साथ पढ़ रहा है, या घड़ी ग़लत है। दूसरा नेटवर्क आज़माएँ, फिर पूछें।</translation>
  </message>
  <message>
   <source>The list is busy</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>सूची व्यस्त है</translation>
  </message>
  <message>
   <source>Nothing is lost. Wait a few minutes, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>कुछ नहीं खोया। कुछ मिनट रुकें, फिर पूछें।</translation>
  </message>
  <message>
   <source>The answer was not one from a list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>जवाब किसी सूची का नहीं था</translation>
  </message>
  <message>
   <source>Nothing is lost. Some networks, as in hotels or schools, answer in place of the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>कुछ नहीं खोया। कुछ नेटवर्क, जैसे होटल या स्कूल के, सूची की जगह जवाब देते हैं। दूसरा नेटवर्क आज़माएँ, फिर पूछें।</translation>
  </message>
  <message>
   <source>The answer was not signed by the list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>जवाब पर सूची के हस्ताक्षर नहीं थे</translation>
  </message>
  <message>
   <source>The app does not count this answer. Something may stand between this computer and the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>ऐप इस जवाब को नहीं गिनता। इस कंप्यूटर और सूची के बीच शायद कुछ है। दूसरा नेटवर्क आज़माएँ, फिर पूछें।</translation>
  </message>
  <message>
   <source>Show more pictures</source>
   <extracomment>CASE_MORE</extracomment>
   <translation>और तस्वीरें दिखाएँ</translation>
  </message>
  <message>
   <source>See the signed answer</source>
   <extracomment>CASE_SIGNED_SEE</extracomment>
   <translation>हस्ताक्षर वाला जवाब देखें</translation>
  </message>
  <message>
   <source>The signed answer</source>
   <extracomment>CASE_SIGNED_SPOKEN</extracomment>
   <translation>हस्ताक्षर वाला जवाब</translation>
  </message>
  <message>
   <source>Take all pictures back</source>
   <extracomment>TAKE_BACK</extracomment>
   <translation>सब तस्वीरें वापस लें</translation>
  </message>
  <message>
   <source>Take back</source>
   <extracomment>TAKE_BACK_ONE</extracomment>
   <translation>वापस लें</translation>
  </message>
  <message>
   <source>What taking back means</source>
   <extracomment>TAKE_BACK_TITLE</extracomment>
   <translation>वापस लेने का मतलब</translation>
  </message>
  <message>
   <source>The list drops the fingerprints, and services drop them when they next read the list. Nobody can call back what was found before. Later you can send the pictures again with this number.</source>
   <extracomment>TAKE_BACK_TEXT</extracomment>
   <translation>सूची फ़िंगरप्रिंट हटा देती है, और सेवाएँ अगली बार सूची पढ़ने पर हटा देती हैं। जो पहले मिला उसे कोई वापस नहीं ला सकता। बाद में आप इस नंबर से तस्वीरें फिर भेज सकते हैं।</translation>
  </message>
  <message>
   <source>Leave them on the list</source>
   <extracomment>TAKE_BACK_NOT</extracomment>
   <translation>उन्हें सूची में रहने दें</translation>
  </message>
  <message>
   <source>Leave it on the list</source>
   <extracomment>TAKE_BACK_ONE_NOT</extracomment>
   <translation>उसे सूची में रहने दें</translation>
  </message>
  <message>
   <source>Take all pictures back now</source>
   <extracomment>TAKE_BACK_NOW</extracomment>
   <translation>सब तस्वीरें अभी वापस लें</translation>
  </message>
  <message>
   <source>Asking the list to drop the fingerprints.</source>
   <extracomment>TAKE_BACK_ON_ITS_WAY</extracomment>
   <translation>सूची से फ़िंगरप्रिंट हटाने को कहा जा रहा है।</translation>
  </message>
  <message>
   <source>Save this answer as a text file</source>
   <extracomment>TAKE_BACK_SAVE</extracomment>
   <translation>यह जवाब टेक्स्ट फ़ाइल में सहेजें</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: received on {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>{1} में से तस्वीर {0}: {2} को मिली।</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: on the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>{1} में से तस्वीर {0}: {2} से सूची में।</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: off the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>{1} में से तस्वीर {0}: {2} से सूची से बाहर।</translation>
  </message>
  <message numerus="yes">
   <source>This case has {0} pictures. No names were ever sent, so they have numbers.</source>
   <extracomment>case_holds</extracomment>
   <translation>
    <numerusform>इस केस में {0} तस्वीर है। नाम कभी नहीं भेजे गए, इसलिए उसका नंबर है।</numerusform>
    <numerusform>इस केस में {0} तस्वीरें हैं। नाम कभी नहीं भेजे गए, इसलिए उनके नंबर हैं।</numerusform>
   </translation>
  </message>
  <message>
   <source>Take back picture {0}</source>
   <extracomment>take_back_picture</extracomment>
   <translation>तस्वीर {0} वापस लें</translation>
  </message>
  <message>
   <source>Take picture {0} back now</source>
   <extracomment>take_back_now</extracomment>
   <translation>तस्वीर {0} अभी वापस लें</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are taken back.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>{0} तस्वीर वापस ली गई।</numerusform>
    <numerusform>{0} तस्वीरें वापस ली गईं।</numerusform>
   </translation>
  </message>
  <message>
   <source>None of this case is on the list now.</source>
   <extracomment>taken_back</extracomment>
   <translation>इस केस की कोई तस्वीर अब सूची में नहीं है।</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are on the list.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>{0} तस्वीर सूची में है।</numerusform>
    <numerusform>{0} तस्वीरें सूची में हैं।</numerusform>
   </translation>
  </message>
  <message>
   <source>How do you want to keep the case number?</source>
   <extracomment>KEEP_QUESTION</extracomment>
   <translation>आप केस नंबर कैसे रखना चाहते हैं?</translation>
  </message>
  <message>
   <source>Keep nothing here</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>यहाँ कुछ न रखें</translation>
  </message>
  <message>
   <source>Write it down</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>काग़ज़ पर लिखें</translation>
  </message>
  <message>
   <source>Copy it</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>कॉपी करें</translation>
  </message>
  <message>
   <source>Take it to a phone</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>फ़ोन पर ले जाएँ</translation>
  </message>
  <message>
   <source>Save a text file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>टेक्स्ट फ़ाइल सहेजें</translation>
  </message>
  <message>
   <source>Make a case file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>केस फ़ाइल बनाएँ</translation>
  </message>
  <message>
   <source>Nothing is saved on this computer. That is a good choice too.</source>
   <extracomment>KEEP_NOTHING</extracomment>
   <translation>इस कंप्यूटर पर कुछ नहीं सहेजा जाता। यह भी अच्छा चुनाव है।</translation>
  </message>
  <message>
   <source>Write these signs on paper. There are three groups of four.</source>
   <extracomment>KEEP_WRITE</extracomment>
   <translation>ये चिह्न काग़ज़ पर लिखें। चार-चार के तीन समूह हैं।</translation>
  </message>
  <message>
   <source>Other programs can read what is copied. The app takes it back when you close it, if nothing else was copied since.</source>
   <extracomment>KEEP_COPY</extracomment>
   <translation>दूसरे प्रोग्राम वह पढ़ सकते हैं जो कॉपी किया गया। बंद करने पर ऐप उसे वापस लेता है, अगर उसके बाद कुछ और कॉपी न हुआ हो।</translation>
  </message>
  <message>
   <source>Open the phone's camera and hold it at this square.</source>
   <extracomment>KEEP_PHONE</extracomment>
   <translation>फ़ोन का कैमरा खोलें और उसे इस चौकोर पर रखें।</translation>
  </message>
  <message>
   <source>It holds the number and nothing else. The phone may keep what it read.</source>
   <extracomment>KEEP_PHONE_NOTE</extracomment>
   <translation>इसमें नंबर है और कुछ नहीं। फ़ोन ने जो पढ़ा उसे वह रख सकता है।</translation>
  </message>
  <message>
   <source>A square code with the case number, for a phone's camera</source>
   <extracomment>KEEP_PHONE_SPOKEN</extracomment>
   <translation>फ़ोन के कैमरे के लिए केस नंबर वाला चौकोर कोड</translation>
  </message>
  <message>
   <source>The file holds the case number and the receipt. Anyone who uses this computer can read it.</source>
   <extracomment>KEEP_TEXT</extracomment>
   <translation>फ़ाइल में केस नंबर और रसीद है। जो भी यह कंप्यूटर इस्तेमाल करे उसे पढ़ सकता है।</translation>
  </message>
  <message>
   <source>There is no Documents folder here, so this app can save nothing.</source>
   <extracomment>KEEP_NO_FOLDER</extracomment>
   <translation>यहाँ Documents फ़ोल्डर नहीं है, इसलिए यह ऐप कुछ नहीं सहेज सकता।</translation>
  </message>
  <message>
   <source>The case number, sign by sign: {0}</source>
   <extracomment>NUMBER_LETTERS</extracomment>
   <translation>केस नंबर, चिह्न-दर-चिह्न: {0}</translation>
  </message>
  <message>
   <source>A case file keeps your number, your receipts and what is still on its way. A passphrase locks it, and nobody can open it without that, not even we.</source>
   <extracomment>FILE_ABOUT</extracomment>
   <translation>केस फ़ाइल आपका नंबर, आपकी रसीदें और जो अभी रास्ते में है वह रखती है। एक गुप्त वाक्य इसे बंद रखता है, और उसके बिना कोई इसे नहीं खोल सकता, हम भी नहीं।</translation>
  </message>
  <message>
   <source>These words were chosen by chance. Write them down, or use your own.</source>
   <extracomment>FILE_OFFER</extracomment>
   <translation>ये शब्द संयोग से चुने गए। इन्हें लिख लें, या अपने शब्द इस्तेमाल करें।</translation>
  </message>
  <message>
   <source>Use my own passphrase</source>
   <extracomment>FILE_OWN</extracomment>
   <translation>अपना गुप्त वाक्य इस्तेमाल करें</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <extracomment>FILE_PASSPHRASE</extracomment>
   <translation>गुप्त वाक्य</translation>
  </message>
  <message>
   <source>Type your passphrase once more</source>
   <extracomment>FILE_AGAIN</extracomment>
   <translation>अपना गुप्त वाक्य एक बार और लिखें</translation>
  </message>
  <message>
   <source>Hide the passphrase</source>
   <extracomment>FILE_HIDE</extracomment>
   <translation>गुप्त वाक्य छिपाएँ</translation>
  </message>
  <message>
   <source>Offer other words</source>
   <extracomment>FILE_OTHER</extracomment>
   <translation>दूसरे शब्द दिखाएँ</translation>
  </message>
  <message>
   <source>Make the case file</source>
   <extracomment>FILE_MAKE</extracomment>
   <translation>केस फ़ाइल बनाएँ</translation>
  </message>
  <message>
   <source>Making the case file. This takes a second or two.</source>
   <extracomment>FILE_MAKING</extracomment>
   <translation>केस फ़ाइल बन रही है। इसमें एक-दो सेकंड लगते हैं।</translation>
  </message>
  <message>
   <source>The two are not the same. Type them once more.</source>
   <extracomment>FILE_DIFFER</extracomment>
   <translation>दोनों एक जैसे नहीं हैं। उन्हें फिर लिखें।</translation>
  </message>
  <message>
   <source>Your case file is in the folder “{0}” as “{1}”. Without the passphrase nobody can open it, so keep that safe.</source>
   <extracomment>FILE_MADE</extracomment>
   <translation>आपकी केस फ़ाइल फ़ोल्डर “{0}” में “{1}” के नाम से है। गुप्त वाक्य के बिना कोई इसे नहीं खोल सकता, इसलिए उसे सँभालकर रखें।</translation>
  </message>
  <message>
   <source>These words open the case file, and nothing else does. Are they written down? They stay here until you go on.</source>
   <extracomment>FILE_WORDS</extracomment>
   <translation>ये शब्द केस फ़ाइल खोलते हैं, और कुछ भी इसे नहीं खोलता। क्या ये लिख लिए हैं? आगे जाने तक ये यहीं रहते हैं।</translation>
  </message>
  <message>
   <source>I have a case file</source>
   <extracomment>FILE_HAVE</extracomment>
   <translation>मेरे पास केस फ़ाइल है</translation>
  </message>
  <message>
   <source>Which case file?</source>
   <extracomment>FILE_WHICH</extracomment>
   <translation>कौन सी केस फ़ाइल?</translation>
  </message>
  <message>
   <source>There is no case file in the folder “{0}”. The app looks nowhere else.</source>
   <extracomment>FILE_NONE</extracomment>
   <translation>फ़ोल्डर “{0}” में कोई केस फ़ाइल नहीं है। ऐप और कहीं नहीं देखता।</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <extracomment>FILE_CHOOSE</extracomment>
   <translation>फ़ाइल चुनें</translation>
  </message>
  <message>
   <source>“{0}” in the folder “{1}”</source>
   <extracomment>FILE_ELSEWHERE</extracomment>
   <translation>फ़ोल्डर “{1}” में “{0}”</translation>
  </message>
  <message>
   <source>Open the case file</source>
   <extracomment>FILE_OPEN</extracomment>
   <translation>केस फ़ाइल खोलें</translation>
  </message>
  <message>
   <source>Opening the case file. This takes a second or two.</source>
   <extracomment>FILE_OPENING</extracomment>
   <translation>केस फ़ाइल खुल रही है। इसमें एक-दो सेकंड लगते हैं।</translation>
  </message>
  <message>
   <source>Your case file is open. It locks itself when nobody has touched the app for 10 minutes.</source>
   <extracomment>FILE_OPENED</extracomment>
   <translation>आपकी केस फ़ाइल खुली है। जब 10 मिनट तक कोई ऐप को न छुए तो यह ख़ुद बंद हो जाती है।</translation>
  </message>
  <message>
   <source>The newest copy of the case file cannot be read, so this is the one before. What you did last may be missing. Ask the list where your case stands.</source>
   <extracomment>FILE_BEFORE</extracomment>
   <translation>केस फ़ाइल की सबसे नई नक़ल नहीं पढ़ी जा सकती, इसलिए यह उससे पहले वाली है। आपने आख़िर में जो किया वह शायद न हो। सूची से पूछें कि आपका केस कहाँ है।</translation>
  </message>
  <message>
   <source>This case is with {0}. This copy of the app is set up for another list, so it cannot ask there.</source>
   <extracomment>FILE_OTHER_LIST</extracomment>
   <translation>यह केस {0} के पास है। ऐप की यह कॉपी दूसरी सूची के लिए तैयार है, इसलिए वहाँ नहीं पूछ सकती।</translation>
  </message>
  <message>
   <source>Practice and real cases do not mix. Close the app and start the right one.</source>
   <extracomment>FILE_OTHER_WORLD</extracomment>
   <translation>अभ्यास और असली केस नहीं मिलते। ऐप बंद करें और सही वाला खोलें।</translation>
  </message>
  <message>
   <source>Your case file is locked again</source>
   <extracomment>FILE_LOCKED</extracomment>
   <translation>आपकी केस फ़ाइल फिर बंद है</translation>
  </message>
  <message>
   <source>Nobody touched the app for 10 minutes. Open the case file to go on. Nothing is lost.</source>
   <extracomment>FILE_LOCKED_TEXT</extracomment>
   <translation>10 मिनट तक किसी ने ऐप को नहीं छुआ। आगे बढ़ने के लिए केस फ़ाइल खोलें। कुछ नहीं खोया।</translation>
  </message>
  <message>
   <source>Writing to your case file first, so that nothing is lost.</source>
   <extracomment>FILE_SENDING</extracomment>
   <translation>पहले आपकी केस फ़ाइल में लिखा जा रहा है, ताकि कुछ न खोए।</translation>
  </message>
  <message>
   <source>Send without the case file</source>
   <extracomment>FILE_SEND_WITHOUT</extracomment>
   <translation>केस फ़ाइल के बिना भेजें</translation>
  </message>
  <message>
   <source>Your case file could not be written</source>
   <extracomment>FILE_NOT_WRITTEN</extracomment>
   <translation>आपकी केस फ़ाइल में नहीं लिखा जा सका</translation>
  </message>
  <message>
   <source>The case file could not be opened</source>
   <extracomment>FILE_NOT_OPENED</extracomment>
   <translation>केस फ़ाइल नहीं खुल सकी</translation>
  </message>
  <message>
   <source>The case file could not be made</source>
   <extracomment>FILE_NOT_MADE</extracomment>
   <translation>केस फ़ाइल नहीं बन सकी</translation>
  </message>
  <message>
   <source>The case file could not be deleted</source>
   <extracomment>FILE_NOT_FORGOTTEN</extracomment>
   <translation>केस फ़ाइल नहीं मिट सकी</translation>
  </message>
  <message>
   <source>Something has no answer yet</source>
   <extracomment>FILE_WAITS</extracomment>
   <translation>किसी चीज़ का अभी जवाब नहीं आया</translation>
  </message>
  <message>
   <source>The list has not answered what you sent last. Send it again: if it arrived before, it counts once.</source>
   <extracomment>FILE_WAITS_TEXT</extracomment>
   <translation>आपने जो आख़िर में भेजा, सूची ने उसका जवाब नहीं दिया। उसे फिर भेजें: अगर पहले पहुँच गया था, तो एक बार गिना जाता है।</translation>
  </message>
  <message>
   <source>Send it again</source>
   <extracomment>FILE_RESEND</extracomment>
   <translation>इसे फिर भेजें</translation>
  </message>
  <message>
   <source>Do not send it</source>
   <extracomment>FILE_DROP</extracomment>
   <translation>इसे न भेजें</translation>
  </message>
  <message>
   <source>Sending what had no answer.</source>
   <extracomment>FILE_RESENDING</extracomment>
   <translation>जिसका जवाब नहीं आया वह भेजा जा रहा है।</translation>
  </message>
  <message>
   <source>The receipt is in your case file.</source>
   <extracomment>FILE_HAS_RECEIPT</extracomment>
   <translation>रसीद आपकी केस फ़ाइल में है।</translation>
  </message>
  <message>
   <source>The receipt is not in it yet. You can send again later: it counts once.</source>
   <extracomment>FILE_RECEIPT_LATER</extracomment>
   <translation>रसीद अभी इसमें नहीं है। आप बाद में फिर भेज सकते हैं: यह एक बार गिना जाता है।</translation>
  </message>
  <message>
   <source>Forget this case</source>
   <extracomment>FORGET</extracomment>
   <translation>यह केस भूल जाएँ</translation>
  </message>
  <message>
   <source>What forgetting means</source>
   <extracomment>FORGET_TITLE</extracomment>
   <translation>भूलने का मतलब</translation>
  </message>
  <message>
   <source>The case file is made unreadable and then deleted. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. Your passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_TEXT</extracomment>
   <translation>केस फ़ाइल पढ़ने लायक़ नहीं रहती और फिर मिटा दी जाती है। बैकअप या सिंक फ़ोल्डर की नक़लें रहती हैं, और डिस्क पुरानी नक़लें कुछ समय रख सकती है। आपका गुप्त वाक्य उन्हें अब भी खोलता है। जो सूची में है वह वहीं रहता है।</translation>
  </message>
  <message>
   <source>I do not have the passphrase</source>
   <extracomment>FORGET_LOST</extracomment>
   <translation>मेरे पास गुप्त वाक्य नहीं है</translation>
  </message>
  <message>
   <source>The case file “{0}” is made unreadable and then deleted. The case number, the receipts and what was not sent yet are lost with it. If the number is nowhere else, there is no way back to this case. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. The passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_LOST_TEXT</extracomment>
   <translation>केस फ़ाइल “{0}” पढ़ने लायक़ नहीं रहती और फिर मिटा दी जाती है। केस नंबर, रसीदें और जो अभी नहीं भेजा गया, सब उसके साथ खो जाता है। अगर नंबर और कहीं नहीं है, तो इस केस तक लौटने का कोई रास्ता नहीं। बैकअप या सिंक फ़ोल्डर की नक़लें रहती हैं, और डिस्क पुरानी नक़लें कुछ समय रख सकती है। गुप्त वाक्य उन्हें अब भी खोलता है। जो सूची में है वह वहीं रहता है।</translation>
  </message>
  <message>
   <source>Keep the case file</source>
   <extracomment>FORGET_NOT</extracomment>
   <translation>केस फ़ाइल रखें</translation>
  </message>
  <message>
   <source>Forget this case now</source>
   <extracomment>FORGET_NOW</extracomment>
   <translation>यह केस अभी भूल जाएँ</translation>
  </message>
  <message>
   <source>The case file is deleted</source>
   <extracomment>FORGOTTEN</extracomment>
   <translation>केस फ़ाइल मिटा दी गई</translation>
  </message>
  <message>
   <source>With your case number you can still come back. Backups may still have a copy: delete it there too, if you want.</source>
   <extracomment>FORGOTTEN_TEXT</extracomment>
   <translation>अपने केस नंबर से आप अब भी लौट सकते हैं। बैकअप में शायद नक़ल हो: चाहें तो उसे वहाँ से भी मिटा दें।</translation>
  </message>
  <message>
   <source>The app can read this file and cannot write to it. To keep new things in it, put it into the folder “{0}” and open it there.</source>
   <extracomment>only_read</extracomment>
   <translation>ऐप यह फ़ाइल पढ़ सकता है, इसमें लिख नहीं सकता। इसमें नई चीज़ें रखने के लिए इसे फ़ोल्डर “{0}” में रखें और वहाँ खोलें।</translation>
  </message>
  <message>
   <source>The passphrase does not fit. Check each word and try again, as often as you like. The file stays as it is.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>गुप्त वाक्य मेल नहीं खाता। हर शब्द देखें और जितनी बार चाहें फिर कोशिश करें। फ़ाइल वैसी ही रहती है।</translation>
  </message>
  <message>
   <source>There is no passphrase yet. Type it first.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>अभी कोई गुप्त वाक्य नहीं है। पहले उसे लिखें।</translation>
  </message>
  <message>
   <source>A passphrase has 1,024 signs at most. Use a shorter one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>गुप्त वाक्य में ज़्यादा से ज़्यादा 1,024 चिह्न होते हैं। छोटा इस्तेमाल करें।</translation>
  </message>
  <message>
   <source>It is open in another window of this app. Go on there, or close that window.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>यह इस ऐप की दूसरी विंडो में खुली है। वहाँ आगे बढ़ें, या वह विंडो बंद करें।</translation>
  </message>
  <message>
   <source>This file is not a case file. Choose another one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>यह फ़ाइल केस फ़ाइल नहीं है। दूसरी चुनें।</translation>
  </message>
  <message>
   <source>A newer version of the app made it. Open it with that one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>इसे ऐप के नए संस्करण ने बनाया। उसी से खोलें।</translation>
  </message>
  <message>
   <source>The file is damaged. If you have a copy in a backup, put it in its place.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>फ़ाइल ख़राब है। अगर बैकअप में नक़ल है, तो उसे इसकी जगह रखें।</translation>
  </message>
  <message>
   <source>This case file was forgotten, and nobody can open it again. Use your case number: it still works.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>यह केस फ़ाइल भुला दी गई, और इसे कोई दोबारा नहीं खोल सकता। अपना केस नंबर इस्तेमाल करें: वह अब भी चलता है।</translation>
  </message>
  <message>
   <source>It was locked in a way that is not safe, so the app leaves it alone. Use your case number instead.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>इसे ऐसे तरीक़े से बंद किया गया जो सुरक्षित नहीं, इसलिए ऐप इसे नहीं छेड़ता। इसकी जगह अपना केस नंबर इस्तेमाल करें।</translation>
  </message>
  <message>
   <source>This system cannot open it. Try another computer.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>यह सिस्टम इसे नहीं खोल सकता। दूसरा कंप्यूटर आज़माएँ।</translation>
  </message>
  <message>
   <source>The computer has too little memory free. Close other programs and try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>कंप्यूटर में ख़ाली मेमोरी कम है। दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
  </message>
  <message>
   <source>The disk is full. Make some room and try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>डिस्क भरी है। जगह बनाएँ और फिर कोशिश करें। जो पहले रखा गया वह सुरक्षित है।</translation>
  </message>
  <message>
   <source>This disk cannot be written to. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>इस डिस्क पर लिखा नहीं जा सकता। जो पहले रखा गया वह सुरक्षित है। सिर्फ़ अपने केस नंबर के साथ आगे बढ़ें।</translation>
  </message>
  <message>
   <source>The system does not let this app use the file. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>सिस्टम इस ऐप को फ़ाइल इस्तेमाल नहीं करने देता। जो पहले रखा गया वह सुरक्षित है। सिर्फ़ अपने केस नंबर के साथ आगे बढ़ें।</translation>
  </message>
  <message>
   <source>The file or its folder is not there any more. Check whether a drive is unplugged, then try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>फ़ाइल या उसका फ़ोल्डर अब वहाँ नहीं है। देखें कि कोई ड्राइव निकली तो नहीं, फिर दोबारा कोशिश करें।</translation>
  </message>
  <message>
   <source>The disk had a problem. Try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>डिस्क में दिक़्क़त हुई। फिर कोशिश करें। जो पहले रखा गया वह सुरक्षित है।</translation>
  </message>
  <message>
   <source>The case file is full. Make a new case for more pictures.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>केस फ़ाइल भरी है। और तस्वीरों के लिए नया केस बनाएँ।</translation>
  </message>
  <message>
   <source>The case file is locked. Open it again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>केस फ़ाइल बंद है। उसे फिर खोलें।</translation>
  </message>
  <message>
   <source>Another window wrote to it in the meantime. Close the app and open the file again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>इस बीच दूसरी विंडो ने उसमें लिखा। ऐप बंद करें और फ़ाइल फिर खोलें।</translation>
  </message>
  <message>
   <source>What left this computer</source>
   <extracomment>PROOF</extracomment>
   <translation>इस कंप्यूटर से क्या बाहर गया</translation>
  </message>
  <message>
   <source>The proof</source>
   <extracomment>PROOF_STEP</extracomment>
   <translation>सबूत</translation>
  </message>
  <message>
   <source>The wall around this app</source>
   <extracomment>PROOF_WALLS</extracomment>
   <translation>इस ऐप के चारों ओर दीवार</translation>
  </message>
  <message>
   <source>The pictures</source>
   <extracomment>PROOF_PICTURES</extracomment>
   <translation>तस्वीरें</translation>
  </message>
  <message>
   <source>What this does not show</source>
   <extracomment>PROOF_LIMITS</extracomment>
   <translation>यह क्या नहीं दिखाता</translation>
  </message>
  <message>
   <source>Look at the pictures' files again</source>
   <extracomment>PROOF_LOOK</extracomment>
   <translation>तस्वीरों की फ़ाइलें फिर देखें</translation>
  </message>
  <message>
   <source>Save the statement</source>
   <extracomment>PROOF_SAVE</extracomment>
   <translation>विवरण सहेजें</translation>
  </message>
  <message>
   <source>A statement of all this can be saved and checked later. It holds the fingerprints, no picture and no name. Keep it as safe as the pictures.</source>
   <extracomment>PROOF_KEEP</extracomment>
   <translation>इस सबका विवरण सहेजकर बाद में जाँचा जा सकता है। इसमें फ़िंगरप्रिंट हैं, न तस्वीर, न नाम। इसे तस्वीरों जितना ही सँभालकर रखें।</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}”: “{1}” to read, the same as a PDF to print, and “{2}” to check.</source>
   <extracomment>PROOF_SAVED</extracomment>
   <translation>फ़ोल्डर “{0}” में सहेजा: पढ़ने के लिए “{1}”, छापने के लिए वही PDF में, और जाँचने के लिए “{2}”।</translation>
  </message>
  <message>
   <source>See every entry</source>
   <extracomment>PROOF_DETAILS</extracomment>
   <translation>हर प्रविष्टि देखें</translation>
  </message>
  <message>
   <source>Every entry of the ledger</source>
   <extracomment>PROOF_DETAILS_SPOKEN</extracomment>
   <translation>बही की हर प्रविष्टि</translation>
  </message>
  <message>
   <source>the part that opens pictures</source>
   <extracomment>_WHO</extracomment>
   <translation>तस्वीरें खोलने वाला हिस्सा</translation>
  </message>
  <message>
   <source>the part that sends</source>
   <extracomment>_WHO</extracomment>
   <translation>भेजने वाला हिस्सा</translation>
  </message>
  <message>
   <source>reach any network</source>
   <extracomment>_LAYERS</extracomment>
   <translation>किसी नेटवर्क तक पहुँचना</translation>
  </message>
  <message>
   <source>open other connections than sending needs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>भेजने की ज़रूरत के अलावा कोई कनेक्शन खोलना</translation>
  </message>
  <message>
   <source>connect to anything but the list</source>
   <extracomment>_LAYERS</extracomment>
   <translation>सूची के सिवा किसी से जुड़ना</translation>
  </message>
  <message>
   <source>write outside its one folder</source>
   <extracomment>_LAYERS</extracomment>
   <translation>अपने एक फ़ोल्डर से बाहर लिखना</translation>
  </message>
  <message>
   <source>open your files</source>
   <extracomment>_LAYERS</extracomment>
   <translation>आपकी फ़ाइलें खोलना</translation>
  </message>
  <message>
   <source>start a program</source>
   <extracomment>_LAYERS</extracomment>
   <translation>कोई प्रोग्राम चलाना</translation>
  </message>
  <message>
   <source>look into other programs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>दूसरे प्रोग्रामों के भीतर देखना</translation>
  </message>
  <message>
   <source>Whether another program read a picture: not shown on this system.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>क्या किसी और प्रोग्राम ने तस्वीर पढ़ी: इस सिस्टम पर नहीं दिखता।</translation>
  </message>
  <message>
   <source>What other programs on this computer do with your pictures.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>इस कंप्यूटर के दूसरे प्रोग्राम आपकी तस्वीरों के साथ क्या करते हैं।</translation>
  </message>
  <message>
   <source>What the desktop does with what this window shows it.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>यह विंडो डेस्कटॉप को जो दिखाती है, वह उसका क्या करता है।</translation>
  </message>
  <message>
   <source>What happened before you chose a picture, and after this app closes.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>तस्वीर चुनने से पहले, और इस ऐप के बंद होने के बाद क्या हुआ।</translation>
  </message>
  <message>
   <source>Anything, if the system itself was changed to work against you.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>कुछ भी, अगर सिस्टम ही आपके ख़िलाफ़ काम करने के लिए बदला गया हो।</translation>
  </message>
  <message>
   <source>What the list and the services that read it do with the fingerprints.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>सूची और उसे पढ़ने वाली सेवाएँ फ़िंगरप्रिंट का क्या करती हैं।</translation>
  </message>
  <message>
   <source>Another program opened picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>किसी और प्रोग्राम ने {1} पर तस्वीर {0} खोली।</translation>
  </message>
  <message>
   <source>Picture {0} was changed at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>तस्वीर {0} {1} पर बदली गई।</translation>
  </message>
  <message>
   <source>Picture {0} was moved or deleted at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>तस्वीर {0} {1} पर हटाई या मिटाई गई।</translation>
  </message>
  <message>
   <source>Picture {0} got a second name at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>तस्वीर {0} को {1} पर दूसरा नाम मिला।</translation>
  </message>
  <message>
   <source>A file of the same size appeared beside picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>तस्वीर {0} के पास {1} पर उसी आकार की फ़ाइल आई।</translation>
  </message>
  <message>
   <source>Nothing has left through this app.</source>
   <extracomment>proof_sent</extracomment>
   <translation>इस ऐप से कुछ बाहर नहीं गया।</translation>
  </message>
  <message>
   <source>{0} with fingerprints left through this app, {1} bytes in all, and nothing else.</source>
   <extracomment>proof_sent</extracomment>
   <translation>इस ऐप से यह बाहर गया: फ़िंगरप्रिंट वाले {0}, कुल {1} बाइट, और कुछ नहीं।</translation>
  </message>
  <message numerus="yes">
   <source>{0} messages</source>
   <extracomment>proof_sent</extracomment>
   <translation>
    <numerusform>{0} संदेश</numerusform>
    <numerusform>{0} संदेश</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no wall on this system around {0}.</source>
   <extracomment>proof_wall</extracomment>
   <translation>इस सिस्टम पर {0} बिना दीवार के है।</translation>
  </message>
  <message>
   <source>The system does not let {0}: {1}. It tried {2} ways, and each was refused.</source>
   <extracomment>proof_wall</extracomment>
   <translation>इस सिस्टम पर {0} यह नहीं कर सकता: {1}। उसने {2} तरीक़ों से कोशिश की, और हर एक रोका गया।</translation>
  </message>
  <message>
   <source>No picture is chosen.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>कोई तस्वीर नहीं चुनी गई।</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are watched.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>
    <numerusform>{0} तस्वीर पर नज़र है।</numerusform>
    <numerusform>{0} तस्वीरों पर नज़र है।</numerusform>
   </translation>
  </message>
  <message>
   <source>The system tells of every reading.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>सिस्टम हर बार पढ़े जाने की ख़बर देता है।</translation>
  </message>
  <message>
   <source>The system tells of some readings only.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>सिस्टम सिर्फ़ कुछ बार पढ़े जाने की ख़बर देता है।</translation>
  </message>
  <message>
   <source>The system does not tell of readings here: only the files are compared.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>यहाँ सिस्टम पढ़े जाने की ख़बर नहीं देता: सिर्फ़ फ़ाइलों की तुलना होती है।</translation>
  </message>
  <message>
   <source>That can be a backup or sync program.</source>
   <extracomment>sighting</extracomment>
   <translation>यह बैकअप या सिंक प्रोग्राम हो सकता है।</translation>
  </message>
  <message>
   <source>Picture {0} is in a folder that {1} uploads. Its picture may be there too.</source>
   <extracomment>synced</extracomment>
   <translation>तस्वीर {0} ऐसे फ़ोल्डर में है जो {1} के ज़रिए अपलोड होता है। उसकी तस्वीर शायद वहाँ भी हो।</translation>
  </message>
  <message>
   <source>a service</source>
   <extracomment>synced</extracomment>
   <translation>किसी सेवा</translation>
  </message>
  <message>
   <source>That {0} could not {1}.</source>
   <extracomment>proof_limits</extracomment>
   <translation>यह कि {0} यह नहीं कर सकता था: {1}।</translation>
  </message>
  <message>
   <source>There was no picture to look at.</source>
   <extracomment>proof_settled</extracomment>
   <translation>देखने के लिए कोई तस्वीर नहीं थी।</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are not as they were when you chose them.</source>
   <extracomment>proof_settled</extracomment>
   <translation>
    <numerusform>{0} तस्वीर वैसी नहीं है जैसी चुनते समय थी।</numerusform>
    <numerusform>{0} तस्वीरें वैसी नहीं हैं जैसी चुनते समय थीं।</numerusform>
   </translation>
  </message>
  <message>
   <source>All pictures are unchanged and in their places.</source>
   <extracomment>proof_settled</extracomment>
   <translation>सब तस्वीरें वैसी ही और अपनी जगह पर हैं।</translation>
  </message>
  <message>
   <source>Send</source>
   <extracomment>SEND_STEP</extracomment>
   <translation>भेजें</translation>
  </message>
  <message>
   <source>Sending your fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>आपके फ़िंगरप्रिंट भेजे जा रहे हैं</translation>
  </message>
  <message>
   <source>Sending their fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>उनके फ़िंगरप्रिंट भेजे जा रहे हैं</translation>
  </message>
  <message>
   <source>Sending is not finished yet</source>
   <extracomment>SEND_UNFINISHED</extracomment>
   <translation>भेजना अभी पूरा नहीं हुआ</translation>
  </message>
  <message>
   <source>This takes less than a minute. The pictures stay here.</source>
   <extracomment>SEND_TEXT</extracomment>
   <translation>इसमें एक मिनट से कम लगता है। तस्वीरें यहीं रहती हैं।</translation>
  </message>
  <message>
   <source>Very many people are sending now. Your computer first does a sum for the list. This takes a few seconds. The pictures stay here.</source>
   <extracomment>SEND_WORK</extracomment>
   <translation>अभी बहुत लोग भेज रहे हैं। आपका कंप्यूटर पहले सूची के लिए एक हिसाब करता है। इसमें कुछ सेकंड लगते हैं। तस्वीरें यहीं रहती हैं।</translation>
  </message>
  <message>
   <source>Send again</source>
   <extracomment>SEND_AGAIN</extracomment>
   <translation>फिर भेजें</translation>
  </message>
  <message>
   <source>Sending again is safe: it never makes a second case.</source>
   <extracomment>SEND_SAFE</extracomment>
   <translation>फिर भेजना सुरक्षित है: इससे कभी दूसरा केस नहीं बनता।</translation>
  </message>
  <message>
   <source>Nothing was sent. The pictures and the case number are still here. Check the internet connection, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>कुछ नहीं भेजा गया। तस्वीरें और केस नंबर अब भी यहीं हैं। इंटरनेट देखें, फिर भेजें।</translation>
  </message>
  <message>
   <source>Nothing was sent. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>कुछ नहीं भेजा गया। इस कंप्यूटर और सूची के बीच कुछ शायद साथ पढ़ रहा है, या घड़ी ग़लत है। दूसरा नेटवर्क आज़माएँ, फिर भेजें।</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>फ़िंगरप्रिंट शायद पहुँचे हों या नहीं। कुछ मिनट रुकें, फिर भेजें।</translation>
  </message>
  <message>
   <source>It asked us to come back later. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>उसने हमें बाद में आने को कहा। कुछ मिनट रुकें, फिर भेजें।</translation>
  </message>
  <message>
   <source>The list did not take the fingerprints</source>
   <extracomment>FAILURES</extracomment>
   <translation>सूची ने फ़िंगरप्रिंट नहीं लिए</translation>
  </message>
  <message>
   <source>Nothing was put on the list. Go back and check, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>सूची में कुछ नहीं डाला गया। वापस जाकर देखें, फिर भेजें।</translation>
  </message>
  <message>
   <source>We cannot tell if the fingerprints arrived. Some networks, as in hotels or schools, answer in place of the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>हम नहीं कह सकते कि फ़िंगरप्रिंट पहुँचे। कुछ नेटवर्क, जैसे होटल या स्कूल के, सूची की जगह जवाब देते हैं। दूसरा नेटवर्क आज़माएँ, फिर भेजें।</translation>
  </message>
  <message>
   <source>Sending stopped before there was an answer</source>
   <extracomment>FAILURES</extracomment>
   <translation>जवाब आने से पहले भेजना रुक गया</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Send again to be sure.</source>
   <extracomment>FAILURES</extracomment>
   <translation>फ़िंगरप्रिंट शायद पहुँचे हों या नहीं। पक्का करने के लिए फिर भेजें।</translation>
  </message>
  <message>
   <source>The app stopped before sending</source>
   <extracomment>FAILURES</extracomment>
   <translation>ऐप भेजने से पहले रुक गया</translation>
  </message>
  <message>
   <source>Nothing was sent. This system did not let the app lock its sending part. Restart the computer, or try another one.</source>
   <extracomment>FAILURES</extracomment>
   <translation>कुछ नहीं भेजा गया। इस सिस्टम ने ऐप को अपना भेजने वाला हिस्सा बंद नहीं करने दिया। कंप्यूटर फिर चालू करें, या दूसरा आज़माएँ।</translation>
  </message>
  <message>
   <source>We do not count this as sent. Something may stand between this computer and the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>हम इसे भेजा हुआ नहीं गिनते। इस कंप्यूटर और सूची के बीच शायद कुछ है। दूसरा नेटवर्क आज़माएँ, फिर भेजें।</translation>
  </message>
  <message>
   <source>This case number does not fit the case. Go back and check the number.</source>
   <extracomment>REASONS</extracomment>
   <translation>यह केस नंबर इस केस का नहीं है। वापस जाकर नंबर देखें।</translation>
  </message>
  <message>
   <source>Practice and real lists do not mix. Close the app and start the right one.</source>
   <extracomment>REASONS</extracomment>
   <translation>अभ्यास और असली सूचियाँ नहीं मिलतीं। ऐप बंद करें और सही वाला खोलें।</translation>
  </message>
  <message>
   <source>A practice picture is among them. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>इनमें एक अभ्यास की तस्वीर है। वापस जाकर उसे निकालें।</translation>
  </message>
  <message>
   <source>One picture is nearly of one colour, and its codes would find other people's pictures. Go back and choose “only the very same file”, or take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>एक तस्वीर लगभग एक ही रंग की है, और उसके कोड दूसरों की तस्वीरें ढूँढ लेंगे। वापस जाकर “सिर्फ़ ठीक वही फ़ाइल” चुनें, या उसे निकालें।</translation>
  </message>
  <message>
   <source>The list knows one of these pictures as one that is seen everywhere. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>सूची इनमें से एक तस्वीर को ऐसी जानती है जो हर जगह दिखती है। वापस जाकर उसे निकालें।</translation>
  </message>
  <message>
   <source>This case is full. Start the app again and send them in a new case.</source>
   <extracomment>REASONS</extracomment>
   <translation>यह केस भरा है। ऐप फिर खोलें और उन्हें नए केस में भेजें।</translation>
  </message>
  <message>
   <source>This list does not take pictures for this age. Go back to the first page.</source>
   <extracomment>REASONS</extracomment>
   <translation>यह सूची इस उम्र की तस्वीरें नहीं लेती। पहले पन्ने पर वापस जाएँ।</translation>
  </message>
  <message>
   <source>Message {0} of {1} is on its way</source>
   <extracomment>sending</extracomment>
   <translation>{1} में से संदेश {0} रास्ते में है</translation>
  </message>
  <message>
   <source>{0} of {1} messages have arrived. Only the rest is sent again.</source>
   <extracomment>some_arrived</extracomment>
   <translation>{1} में से {0} संदेश पहुँच गए। सिर्फ़ बाक़ी फिर भेजे जाते हैं।</translation>
  </message>
  <message>
   <source>Receipt</source>
   <extracomment>RECEIPT_STEP</extracomment>
   <translation>रसीद</translation>
  </message>
  <message>
   <source>Your fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>आपके फ़िंगरप्रिंट पहुँच गए</translation>
  </message>
  <message>
   <source>Their fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>उनके फ़िंगरप्रिंट पहुँच गए</translation>
  </message>
  <message>
   <source>{0} signed this receipt, and the app has checked the signature.</source>
   <extracomment>RECEIPT_SIGNED</extracomment>
   <translation>{0} ने इस रसीद पर हस्ताक्षर किए, और ऐप ने हस्ताक्षर जाँच लिए हैं।</translation>
  </message>
  <message>
   <source>Pictures that were taken back before stay taken back.</source>
   <extracomment>RECEIPT_STAY</extracomment>
   <translation>जो तस्वीरें पहले वापस ली गईं वे वापस ही रहती हैं।</translation>
  </message>
  <message>
   <source>What happens next</source>
   <extracomment>RECEIPT_NEXT</extracomment>
   <translation>आगे क्या होता है</translation>
  </message>
  <message>
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep your pictures where they are safe, and do not post them yourself: your own account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>भाग लेने वाली सेवाएँ सूची पढ़ती हैं और नक़लें ढूँढती हैं। इसमें कई दिन लग सकते हैं। वे अपने नियमों से फ़ैसला करती हैं, और हमें नहीं बतातीं कि क्या मिला। अपनी तस्वीरें सुरक्षित जगह रखें, और ख़ुद पोस्ट न करें: आपका अपना खाता बंद हो सकता है।</translation>
  </message>
  <message>
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep their pictures where they are safe, and let nobody post them: that account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>भाग लेने वाली सेवाएँ सूची पढ़ती हैं और नक़लें ढूँढती हैं। इसमें कई दिन लग सकते हैं। वे अपने नियमों से फ़ैसला करती हैं, और हमें नहीं बतातीं कि क्या मिला। उनकी तस्वीरें सुरक्षित जगह रखें, और कोई उन्हें पोस्ट न करे: वह खाता बंद हो सकता है।</translation>
  </message>
  <message>
   <source>If you need more than this</source>
   <extracomment>RECEIPT_NEEDS</extracomment>
   <translation>अगर आपको इससे ज़्यादा चाहिए</translation>
  </message>
  <message>
   <source>Copy case number</source>
   <extracomment>RECEIPT_COPY</extracomment>
   <translation>केस नंबर कॉपी करें</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}” as “{1}”. Anyone who uses this computer can read it.</source>
   <extracomment>RECEIPT_SAVED</extracomment>
   <translation>फ़ोल्डर “{0}” में “{1}” के नाम से सहेजा। जो भी यह कंप्यूटर इस्तेमाल करे उसे पढ़ सकता है।</translation>
  </message>
  <message>
   <source>It could not be saved. Write the number down, or copy it.</source>
   <extracomment>RECEIPT_NOT_SAVED</extracomment>
   <translation>इसे सहेजा नहीं जा सका। नंबर लिख लें, या कॉपी करें।</translation>
  </message>
  <message>
   <source>See the signed receipt</source>
   <extracomment>RECEIPT_DETAILS</extracomment>
   <translation>हस्ताक्षर वाली रसीद देखें</translation>
  </message>
  <message>
   <source>The signed receipt</source>
   <extracomment>RECEIPT_SPOKEN</extracomment>
   <translation>हस्ताक्षर वाली रसीद</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>RECEIPT_CLOSE</extracomment>
   <translation>बंद करें</translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints were received by {1} on {2} at {3}.</source>
   <extracomment>received</extracomment>
   <translation>
    <numerusform>{1} को {2} को {3} पर {0} फ़िंगरप्रिंट मिला।</numerusform>
    <numerusform>{1} को {2} को {3} पर {0} फ़िंगरप्रिंट मिले।</numerusform>
   </translation>
  </message>
  <message>
   <source>Case number: {0}</source>
   <extracomment>paper</extracomment>
   <translation>केस नंबर: {0}</translation>
  </message>
  <message>
   <source>Help</source>
   <extracomment>HELP</extracomment>
   <translation>मदद</translation>
  </message>
  <message>
   <source>Find help</source>
   <extracomment>HELP_HEADING</extracomment>
   <translation>मदद ढूँढें</translation>
  </message>
  <message>
   <source>Choose what fits best. Looking at these pages sends nothing.</source>
   <extracomment>HELP_TEXT</extracomment>
   <translation>जो सबसे ठीक हो वह चुनें। ये पन्ने देखने से कुछ नहीं भेजा जाता।</translation>
  </message>
  <message>
   <source>This is scary, and it happens to many people. You are doing something about it.</source>
   <extracomment>HELP_HUMAN</extracomment>
   <translation>यह डरावना है, और बहुत लोगों के साथ होता है। आप इसके लिए कुछ कर रहे हैं।</translation>
  </message>
  <message>
   <source>More that can help</source>
   <extracomment>HELP_MORE</extracomment>
   <translation>और क्या मदद कर सकता है</translation>
  </message>
  <message>
   <source>Someone is threatening me</source>
   <extracomment>NEEDS</extracomment>
   <translation>कोई मुझे धमका रहा है</translation>
  </message>
  <message>
   <source>It is already online</source>
   <extracomment>NEEDS</extracomment>
   <translation>यह पहले से ऑनलाइन है</translation>
  </message>
  <message>
   <source>I want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>मुझे किसी इंसान से बात करनी है</translation>
  </message>
  <message>
   <source>I am in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>मैं ख़तरे में हूँ</translation>
  </message>
  <message>
   <source>Someone is threatening them</source>
   <extracomment>NEEDS</extracomment>
   <translation>कोई उन्हें धमका रहा है</translation>
  </message>
  <message>
   <source>We want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>हमें किसी इंसान से बात करनी है</translation>
  </message>
  <message>
   <source>Someone is in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>कोई ख़तरे में है</translation>
  </message>
  <message>
   <source>Here is what helps when someone makes threats. What they do is wrong.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>जब कोई धमकाए तो यह मदद करता है। वे जो करते हैं वह ग़लत है।</translation>
  </message>
  <message>
   <source>Here is how to ask for it to be taken down, and to make copies easier to find.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>यहाँ है कि इसे हटाने को कैसे कहें, और नक़लें ढूँढना कैसे आसान बनाएँ।</translation>
  </message>
  <message>
   <source>Here are people who listen. You can say as little as you like.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>यहाँ वे लोग हैं जो सुनते हैं। आप जितना कम चाहें उतना कह सकते हैं।</translation>
  </message>
  <message>
   <source>Here is what to do first. Your safety comes before any picture.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>पहले यह करें। आपकी सुरक्षा हर तस्वीर से पहले है।</translation>
  </message>
  <message>
   <source>Stop replying, and do not pay</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>जवाब देना बंद करें, और पैसे न दें</translation>
  </message>
  <message>
   <source>Paying or doing what they ask rarely makes it stop.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>पैसे देने या उनकी बात मानने से यह कम ही रुकता है।</translation>
  </message>
  <message>
   <source>Keep the messages</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>संदेश रखें</translation>
  </message>
  <message>
   <source>Do not delete the messages or your account: they show what was done. Then block the other account.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>संदेश या अपना खाता न मिटाएँ: वे दिखाते हैं कि क्या किया गया। फिर दूसरा खाता ब्लॉक करें।</translation>
  </message>
  <message>
   <source>Tell one person you trust</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>किसी एक भरोसेमंद व्यक्ति को बताएँ</translation>
  </message>
  <message>
   <source>It is not your fault, and you do not have to show the pictures.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>यह आपकी ग़लती नहीं है, और तस्वीरें दिखाना ज़रूरी नहीं।</translation>
  </message>
  <message>
   <source>Ask the service to take it down</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>सेवा से इसे हटाने को कहें</translation>
  </message>
  <message>
   <source>Its address or user name is enough. The app can write the text for you. Do not save the picture again for this.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>इसका पता या यूज़र नाम काफ़ी है। ऐप आपके लिए लिख सकता है। इसके लिए तस्वीर फिर न सहेजें।</translation>
  </message>
  <message>
   <source>Send fingerprints with this app</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>इस ऐप से फ़िंगरप्रिंट भेजें</translation>
  </message>
  <message>
   <source>Services that take part can then look for more copies. You need the pictures on this computer.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>तब भाग लेने वाली सेवाएँ और नक़लें ढूँढ सकती हैं। आपको इस कंप्यूटर पर तस्वीरें चाहिए।</translation>
  </message>
  <message>
   <source>Let someone ask with you</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>किसी को अपने साथ कहने दें</translation>
  </message>
  <message>
   <source>Some helplines write to services for you.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>कुछ हेल्पलाइन आपकी ओर से सेवाओं को लिखती हैं।</translation>
  </message>
  <message>
   <source>Call or write to one of these</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>इनमें से किसी को फ़ोन करें या लिखें</translation>
  </message>
  <message>
   <source>Stop whenever you like. You can hang up.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>जब चाहें रुक जाएँ। आप फ़ोन रख सकते हैं।</translation>
  </message>
  <message>
   <source>Ask who else will hear of it</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>पूछें कि और किसे पता चलेगा</translation>
  </message>
  <message>
   <source>Each helpline has its own rule. You can ask before you tell them your name.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>हर हेल्पलाइन का अपना नियम है। आप नाम बताने से पहले पूछ सकते हैं।</translation>
  </message>
  <message>
   <source>Or tell someone you know</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>या किसी जानने वाले को बताएँ</translation>
  </message>
  <message>
   <source>You can begin so: “Someone has pictures of me. I need help. You need not look.”</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>आप ऐसे शुरू कर सकते हैं: “किसी के पास मेरी तस्वीरें हैं। मुझे मदद चाहिए। आपको देखना ज़रूरी नहीं।”</translation>
  </message>
  <message>
   <source>Call the emergency number now</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>अभी आपात नंबर पर फ़ोन करें</translation>
  </message>
  <message>
   <source>Call if someone may hurt you, or if you may hurt yourself.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>फ़ोन करें अगर कोई आपको चोट पहुँचा सकता है, या आप ख़ुद को चोट पहुँचा सकते हैं।</translation>
  </message>
  <message>
   <source>Go to a safer place</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>ज़्यादा सुरक्षित जगह जाएँ</translation>
  </message>
  <message>
   <source>Go where other people are, if you can.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>हो सके तो वहाँ जाएँ जहाँ दूसरे लोग हों।</translation>
  </message>
  <message>
   <source>If you think of hurting yourself, tell someone</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>अगर ख़ुद को चोट पहुँचाने का ख़याल आए, तो किसी को बताएँ</translation>
  </message>
  <message>
   <source>You matter more than any picture. These people listen.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>आप हर तस्वीर से ज़्यादा मायने रखते हैं। ये लोग सुनते हैं।</translation>
  </message>
  <message>
   <source>The app does not know where you are, or has no checked number for it. Call the number that you know, or ask someone near you.</source>
   <extracomment>NO_EMERGENCY_NUMBER</extracomment>
   <translation>ऐप नहीं जानता कि आप कहाँ हैं, या उसके पास वहाँ का जाँचा हुआ नंबर नहीं है। जो नंबर आप जानते हैं उस पर फ़ोन करें, या पास में किसी से पूछें।</translation>
  </message>
  <message>
   <source>Helplines in your country</source>
   <extracomment>NUMBERS</extracomment>
   <translation>आपके देश की हेल्पलाइन</translation>
  </message>
  <message>
   <source>Here is who can help. The app does not look where you are: choose the country yourself.</source>
   <extracomment>NUMBERS_TEXT</extracomment>
   <translation>यहाँ वे हैं जो मदद कर सकते हैं। ऐप नहीं देखता कि आप कहाँ हैं: देश ख़ुद चुनें।</translation>
  </message>
  <message>
   <source>Where are you?</source>
   <extracomment>NUMBERS_COUNTRY</extracomment>
   <translation>आप कहाँ हैं?</translation>
  </message>
  <message>
   <source>Australia</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>ऑस्ट्रेलिया</translation>
  </message>
  <message>
   <source>Canada</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>कनाडा</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>ब्रिटेन</translation>
  </message>
  <message>
   <source>Ireland</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>आयरलैंड</translation>
  </message>
  <message>
   <source>India</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>भारत</translation>
  </message>
  <message>
   <source>United States</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>अमेरिका</translation>
  </message>
  <message>
   <source>Another country</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>कोई और देश</translation>
  </message>
  <message>
   <source>In every country</source>
   <extracomment>NUMBERS_WORLD</extracomment>
   <translation>हर देश में</translation>
  </message>
  <message>
   <source>Only what was checked stands here. There are more helplines than these.</source>
   <extracomment>NUMBERS_HERE_ONLY</extracomment>
   <translation>यहाँ सिर्फ़ वही है जो जाँचा गया। इनसे ज़्यादा हेल्पलाइन हैं।</translation>
  </message>
  <message>
   <source>Emergency</source>
   <extracomment>EMERGENCY</extracomment>
   <translation>आपात स्थिति</translation>
  </message>
  <message>
   <source>For everyone.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>सबके लिए।</translation>
  </message>
  <message>
   <source>For pictures from before you were 18, however old you are now.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>18 से पहले की तस्वीरों के लिए, अभी उम्र कुछ भी हो।</translation>
  </message>
  <message>
   <source>For pictures from when you were 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>उस समय की तस्वीरों के लिए जब आप 18 या ज़्यादा के थे।</translation>
  </message>
  <message>
   <source>For people under 18.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>18 से कम उम्र के लोगों के लिए।</translation>
  </message>
  <message>
   <source>For people under 19.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>19 से कम उम्र के लोगों के लिए।</translation>
  </message>
  <message>
   <source>For people who are 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>18 या ज़्यादा उम्र के लोगों के लिए।</translation>
  </message>
  <message>
   <source>They talk with you.</source>
   <extracomment>DOES</extracomment>
   <translation>वे आपसे बात करते हैं।</translation>
  </message>
  <message>
   <source>They keep a list of fingerprints.</source>
   <extracomment>DOES</extracomment>
   <translation>वे फ़िंगरप्रिंट की सूची रखते हैं।</translation>
  </message>
  <message>
   <source>They help to get pictures taken down.</source>
   <extracomment>DOES</extracomment>
   <translation>वे तस्वीरें हटवाने में मदद करते हैं।</translation>
  </message>
  <message>
   <source>They write down what happened, and can bring in the police.</source>
   <extracomment>DOES</extracomment>
   <translation>वे लिखते हैं कि क्या हुआ, और पुलिस को बुला सकते हैं।</translation>
  </message>
  <message>
   <source>They know who helps in other countries.</source>
   <extracomment>DOES</extracomment>
   <translation>वे जानते हैं कि दूसरे देशों में कौन मदद करता है।</translation>
  </message>
  <message>
   <source>Your pictures stay with you.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>आपकी तस्वीरें आपके पास रहती हैं।</translation>
  </message>
  <message>
   <source>They ask for the pictures themselves, or for their addresses.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>वे तस्वीरें ही, या उनके पते माँगते हैं।</translation>
  </message>
  <message>
   <source>Open day and night.</source>
   <extracomment>DAY_AND_NIGHT</extracomment>
   <translation>दिन-रात खुला।</translation>
  </message>
  <message>
   <source>Opening hours: not in what we read.</source>
   <extracomment>HOURS_UNKNOWN</extracomment>
   <translation>समय: हमने जो पढ़ा उसमें नहीं था।</translation>
  </message>
  <message>
   <source>Languages: not in what we read.</source>
   <extracomment>LANGUAGES_UNKNOWN</extracomment>
   <translation>भाषाएँ: हमने जो पढ़ा उसमें नहीं थीं।</translation>
  </message>
  <message>
   <source>Free to call or use.</source>
   <extracomment>FREE</extracomment>
   <translation>फ़ोन या इस्तेमाल मुफ़्त है।</translation>
  </message>
  <message>
   <source>A call costs money.</source>
   <extracomment>FREE</extracomment>
   <translation>फ़ोन पर पैसे लगते हैं।</translation>
  </message>
  <message>
   <source>A call may cost money.</source>
   <extracomment>FREE</extracomment>
   <translation>फ़ोन पर पैसे लग सकते हैं।</translation>
  </message>
  <message>
   <source>It shows on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>यह फ़ोन के बिल पर दिखता है।</translation>
  </message>
  <message>
   <source>It does not show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>यह फ़ोन के बिल पर नहीं दिखता।</translation>
  </message>
  <message>
   <source>It may show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>यह फ़ोन के बिल पर दिख सकता है।</translation>
  </message>
  <message>
   <source>You need not give your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>नाम बताना ज़रूरी नहीं।</translation>
  </message>
  <message>
   <source>They ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>वे आपका नाम पूछते हैं।</translation>
  </message>
  <message>
   <source>They may ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>वे आपका नाम पूछ सकते हैं।</translation>
  </message>
  <message>
   <source>More about them</source>
   <extracomment>CARD_DETAILS</extracomment>
   <translation>उनके बारे में और</translation>
  </message>
  <message>
   <source>This is more than half a year old. It may have changed.</source>
   <extracomment>CHANGING</extracomment>
   <translation>यह आधे साल से ज़्यादा पुराना है। शायद बदल गया हो।</translation>
  </message>
  <message>
   <source>Older numbers and addresses</source>
   <extracomment>OLDER</extracomment>
   <translation>पुराने नंबर और पते</translation>
  </message>
  <message>
   <source>These are more than a year old. Look for a newer one first.</source>
   <extracomment>OLDER_TEXT</extracomment>
   <translation>ये एक साल से ज़्यादा पुराने हैं। पहले नया ढूँढें।</translation>
  </message>
  <message>
   <source>Copy number</source>
   <extracomment>COPY_NUMBER</extracomment>
   <translation>नंबर कॉपी करें</translation>
  </message>
  <message>
   <source>Show a phone code</source>
   <extracomment>SHOW_CODE</extracomment>
   <translation>फ़ोन का कोड दिखाएँ</translation>
  </message>
  <message>
   <source>A code for a phone's camera: {0}</source>
   <extracomment>CODE_SPOKEN</extracomment>
   <translation>फ़ोन के कैमरे के लिए कोड: {0}</translation>
  </message>
  <message>
   <source>This app opens no web page. An address that you open stays in that computer's or phone's history. A call stays in the phone's list.</source>
   <extracomment>LINK_NOTE</extracomment>
   <translation>यह ऐप कोई वेब पेज नहीं खोलता। जो पता आप खोलें वह उस कंप्यूटर या फ़ोन के इतिहास में रहता है। फ़ोन कॉल फ़ोन की सूची में रहती है।</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy without a date: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} को बिना तारीख़ की सहेजी नक़ल में पढ़ा: “{1}”। किसी ने फ़ोन नहीं किया।</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy of {2}: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} को {2} की सहेजी नक़ल में पढ़ा: “{1}”। किसी ने फ़ोन नहीं किया।</translation>
  </message>
  <message>
   <source>Read on {0}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} को पढ़ा: “{1}”।</translation>
  </message>
  <message>
   <source>Read on {0}, on a page of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} को {2} के पन्ने पर पढ़ा: “{1}”।</translation>
  </message>
  <message>
   <source>Called on {0}. Source: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} को फ़ोन किया। स्रोत: “{1}”।</translation>
  </message>
  <message>
   <source>Called on {0}. Source of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} को फ़ोन किया। {2} का स्रोत: “{1}”।</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <extracomment>hours</extracomment>
   <translation>{0} से {1}</translation>
  </message>
  <message>
   <source>Open {0}, from {1} to {2}, time of {3}.</source>
   <extracomment>hours</extracomment>
   <translation>{0} खुला, {1} से {2} तक, {3} का समय।</translation>
  </message>
  <message>
   <source>Languages: {0}.</source>
   <extracomment>_languages</extracomment>
   <translation>भाषाएँ: {0}।</translation>
  </message>
  <message>
   <source>You can also turn to someone now: {0}.</source>
   <extracomment>call_instead</extracomment>
   <translation>आप अभी किसी के पास भी जा सकते हैं: {0}।</translation>
  </message>
  <message>
   <source>What happens to my picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>मेरी तस्वीर का क्या होता है?</translation>
  </message>
  <message>
   <source>What happens to their picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>उनकी तस्वीर का क्या होता है?</translation>
  </message>
  <message>
   <source>Here is who gets what, step by step. Each step says how we know.</source>
   <extracomment>HAPPENS_TEXT</extracomment>
   <translation>यहाँ क़दम-दर-क़दम है कि किसे क्या मिलता है। हर क़दम बताता है कि हम कैसे जानते हैं।</translation>
  </message>
  <message>
   <source>This app gets the picture</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>इस ऐप को तस्वीर मिलती है</translation>
  </message>
  <message>
   <source>It opens the picture on this computer to make fingerprints. It sends the fingerprints, the age that you chose and a key of your case. No picture, name or file name is sent.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>यह फ़िंगरप्रिंट बनाने के लिए तस्वीर इसी कंप्यूटर पर खोलता है। यह फ़िंगरप्रिंट, आपकी चुनी उम्र और आपके केस की एक कुंजी भेजता है। न तस्वीर, न नाम, न फ़ाइल का नाम भेजा जाता है।</translation>
  </message>
  <message>
   <source>How you can see it: “See exactly what is sent”, and “What left this computer”.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>आप ऐसे देख सकते हैं: “देखें ठीक-ठीक क्या भेजा जाता है”, और “इस कंप्यूटर से क्या बाहर गया”।</translation>
  </message>
  <message>
   <source>The hash list gets fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>हैश सूची को फ़िंगरप्रिंट मिलते हैं</translation>
  </message>
  <message>
   <source>It keeps them for services that take part. It never had the picture, so it cannot give it to anybody. Rough, blurry guesses from such codes have been made. Only services that have a key to the list can read them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>वह उन्हें भाग लेने वाली सेवाओं के लिए रखती है। तस्वीर उसके पास कभी नहीं थी, इसलिए वह किसी को नहीं दे सकती। ऐसे कोड से धुँधले अंदाज़े बनाए गए हैं। सिर्फ़ वे सेवाएँ उन्हें पढ़ सकती हैं जिनके पास सूची की कुंजी है।</translation>
  </message>
  <message>
   <source>Sources: the list's program, which anyone can read. On guesses: arXiv 2412.06056, 2024. Another study, arXiv 2406.00918, found them hard to make.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>स्रोत: सूची का प्रोग्राम, जिसे कोई भी पढ़ सकता है। अंदाज़ों पर: arXiv 2412.06056, 2024। एक और अध्ययन, arXiv 2406.00918, ने उन्हें बनाना कठिन पाया।</translation>
  </message>
  <message>
   <source>Services that take part get fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>भाग लेने वाली सेवाओं को फ़िंगरप्रिंट मिलते हैं</translation>
  </message>
  <message>
   <source>They compare them with pictures that people post in public or unencrypted places. Each decides by its own rules what to do. The picture that they then look at is the copy that someone posted with them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>वे उनकी तुलना उन तस्वीरों से करती हैं जो लोग सार्वजनिक या बिना एन्क्रिप्शन की जगहों पर डालते हैं। हर एक अपने नियमों से फ़ैसला करती है। तब वे जिस तस्वीर को देखती हैं वह उनके यहाँ डाली गई नक़ल है।</translation>
  </message>
  <message>
   <source>Sources: questions and answers of Take It Down (NCMEC) and StopNCII, copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>स्रोत: Take It Down (NCMEC) और StopNCII के सवाल-जवाब, नक़लें 22 नवंबर 2026 को पढ़ी गईं।</translation>
  </message>
  <message>
   <source>NCMEC may get a CyberTipline report</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>NCMEC को CyberTipline की सूचना मिल सकती है</translation>
  </message>
  <message>
   <source>United States law makes services tell NCMEC when they find what looks like sexual abuse of a child. They may add their own copy of the picture, and the messages around it. They must keep them for a year. This law is about people under 18.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>अमेरिका का क़ानून सेवाओं से कहता है कि बच्चे के यौन शोषण जैसा कुछ मिले तो NCMEC को बताएँ। वे तस्वीर की अपनी नक़ल और आसपास के संदेश जोड़ सकती हैं। उन्हें एक साल तक रखना होता है। यह क़ानून 18 से कम उम्र के लोगों के बारे में है।</translation>
  </message>
  <message>
   <source>Sources: United States law, 18 USC 2258A, and Public Law 118-59 of 7 May 2024; copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>स्रोत: अमेरिका का क़ानून, 18 USC 2258A, और Public Law 118-59, 7 मई 2024; नक़लें 22 नवंबर 2026 को पढ़ी गईं।</translation>
  </message>
  <message>
   <source>Investigators get it from the service</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>जाँच करने वालों को यह सेवा से मिलता है</translation>
  </message>
  <message>
   <source>NCMEC passes such a report on to the police that it concerns. More they get from the service by law, for example with a judge's order. A picture reaches the police from the service or by law, never from the hash list.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>NCMEC ऐसी सूचना संबंधित पुलिस को देता है। इससे ज़्यादा उन्हें क़ानून के तहत सेवा से मिलता है, जैसे न्यायाधीश के आदेश से। तस्वीर पुलिस तक सेवा से या क़ानून से पहुँचती है, हैश सूची से कभी नहीं।</translation>
  </message>
  <message>
   <source>Source: a news check by factually.co, not NCMEC itself; read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>स्रोत: factually.co की ख़बर की जाँच, ख़ुद NCMEC नहीं; 22 नवंबर 2026 को पढ़ा गया।</translation>
  </message>
  <message>
   <source>Nobody is told by this app</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>यह ऐप किसी को नहीं बताता</translation>
  </message>
  <message>
   <source>Sending fingerprints tells no police, no parent and no school. It is no message to the police either. If you want that, tell them yourself, or let a helpline do it with you.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>फ़िंगरप्रिंट भेजना न पुलिस को बताता है, न माता-पिता को, न स्कूल को। यह पुलिस के लिए संदेश भी नहीं है। अगर आप यह चाहें, तो ख़ुद बताएँ, या किसी हेल्पलाइन को अपने साथ करने दें।</translation>
  </message>
  <message>
   <source>How you can see it: the list has one address, and the app sends to nobody else.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>आप ऐसे देख सकते हैं: सूची का एक ही पता है, और ऐप किसी और को नहीं भेजता।</translation>
  </message>
  <message>
   <source>What is not public</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>जो सार्वजनिक नहीं है</translation>
  </message>
  <message>
   <source>We found no public answer to how often copies are found, how long it takes and who looks. So this app promises none of it.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>हमें इसका कोई सार्वजनिक जवाब नहीं मिला कि नक़लें कितनी बार मिलती हैं, कितना समय लगता है और कौन देखता है। इसलिए यह ऐप इसका कोई वादा नहीं करता।</translation>
  </message>
  <message>
   <source>Looked for in stored copies of public pages on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>22 नवंबर 2026 को सार्वजनिक पन्नों की सहेजी नक़लों में ढूँढा गया।</translation>
  </message>
  <message>
   <source>Which services take part?</source>
   <extracomment>SERVICES</extracomment>
   <translation>कौन सी सेवाएँ भाग लेती हैं?</translation>
  </message>
  <message>
   <source>Here are the services that were named, by whom, and when.</source>
   <extracomment>SERVICES_TEXT</extracomment>
   <translation>यहाँ वे सेवाएँ हैं जिनके नाम लिए गए, किसने लिए, और कब।</translation>
  </message>
  <message>
   <source>Ask {0} which services read its list. This app does not know.</source>
   <extracomment>SERVICES_OWN</extracomment>
   <translation>{0} से पूछें कि कौन सी सेवाएँ उसकी सूची पढ़ती हैं। यह ऐप नहीं जानता।</translation>
  </message>
  <message>
   <source>No list reaches private encrypted chats, other services, or pictures that people have saved.</source>
   <extracomment>SERVICES_NEVER</extracomment>
   <translation>कोई सूची निजी एन्क्रिप्टेड चैट, दूसरी सेवाओं, या लोगों की सहेजी तस्वीरों तक नहीं पहुँचती।</translation>
  </message>
  <message>
   <source>This is more than a year old. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_OLDER</extracomment>
   <translation>यह एक साल से ज़्यादा पुराना है। आज की सेवाएँ {0} पर देखें।</translation>
  </message>
  <message>
   <source>This may have changed. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_CHANGING</extracomment>
   <translation>यह बदल गया हो सकता है। आज की सेवाएँ {0} पर देखें।</translation>
  </message>
  <message>
   <source>See the services named then</source>
   <extracomment>SERVICES_FOLD</extracomment>
   <translation>तब बताई गई सेवाएँ देखें</translation>
  </message>
  <message>
   <source>Write down what happened</source>
   <extracomment>WORKSHEET</extracomment>
   <translation>लिखें कि क्या हुआ</translation>
  </message>
  <message>
   <source>Write here once, and the app makes texts for others from it. It stays on this page: the app never sends it, and forgets it when it closes. You can leave anything empty.</source>
   <extracomment>WORKSHEET_TEXT</extracomment>
   <translation>यहाँ एक बार लिखें, और ऐप उससे दूसरों के लिए लेख बनाता है। यह इसी पन्ने पर रहता है: ऐप इसे कभी नहीं भेजता, और बंद होने पर भूल जाता है। आप कुछ भी ख़ाली छोड़ सकते हैं।</translation>
  </message>
  <message>
   <source>Addresses and names are enough. Do not save or copy the pictures.</source>
   <extracomment>WORKSHEET_NO_PICTURE</extracomment>
   <translation>पते और नाम काफ़ी हैं। तस्वीरें न सहेजें, न कॉपी करें।</translation>
  </message>
  <message>
   <source>Place {0}</source>
   <extracomment>WORKSHEET_PLACE</extracomment>
   <translation>जगह {0}</translation>
  </message>
  <message>
   <source>Address, or name of the app</source>
   <extracomment>WORKSHEET_WHERE</extracomment>
   <translation>पता, या ऐप का नाम</translation>
  </message>
  <message>
   <source>User name of who posted or wrote</source>
   <extracomment>WORKSHEET_WHO</extracomment>
   <translation>डालने या लिखने वाले का यूज़र नाम</translation>
  </message>
  <message>
   <source>Date and time, as well as you know</source>
   <extracomment>WORKSHEET_WHEN</extracomment>
   <translation>तारीख़ और समय, जितना आप जानते हैं</translation>
  </message>
  <message>
   <source>Add another place</source>
   <extracomment>WORKSHEET_ADD</extracomment>
   <translation>एक और जगह जोड़ें</translation>
  </message>
  <message>
   <source>More than ten places do not fit. Copy this text, then start a new one.</source>
   <extracomment>WORKSHEET_FULL</extracomment>
   <translation>दस से ज़्यादा जगहें नहीं आतीं। यह लेख कॉपी करें, फिर नया शुरू करें।</translation>
  </message>
  <message>
   <source>What they threaten or want, in a few words</source>
   <extracomment>WORKSHEET_THREAT</extracomment>
   <translation>वे क्या धमकी देते या क्या चाहते हैं, कुछ शब्दों में</translation>
  </message>
  <message>
   <source>I was under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>तस्वीरों में मेरी उम्र 18 से कम थी</translation>
  </message>
  <message>
   <source>They were under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>तस्वीरों में उनकी उम्र 18 से कम थी</translation>
  </message>
  <message>
   <source>Who is the text for?</source>
   <extracomment>WORKSHEET_FOR</extracomment>
   <translation>लेख किसके लिए है?</translation>
  </message>
  <message>
   <source>CyberTipline (NCMEC)</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>CyberTipline (NCMEC)</translation>
  </message>
  <message>
   <source>A service that shows it</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>वह सेवा जो इसे दिखाती है</translation>
  </message>
  <message>
   <source>The police</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>पुलिस</translation>
  </message>
  <message>
   <source>CyberTipline is for pictures of people under 18, from every country. You need not give your name. A United States law of May 2024 gives some protection to people under 18 who tell of pictures of themselves. Paste the text at report.cybertip.org, or read it out: 1-800-843-5678.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>CyberTipline हर देश के 18 से कम उम्र के लोगों की तस्वीरों के लिए है। नाम बताना ज़रूरी नहीं। अमेरिका का मई 2024 का क़ानून 18 से कम उम्र के उन लोगों को कुछ सुरक्षा देता है जो अपनी तस्वीरों के बारे में बताते हैं। लेख report.cybertip.org पर चिपकाएँ, या फ़ोन पर पढ़कर सुनाएँ: 1-800-843-5678।</translation>
  </message>
  <message>
   <source>This is a request under the Take It Down Act of the United States. Services there have 48 hours for it, if all four parts are in it. Add your name and contact where you send it. We read this on trade pages, not in the law itself: details may be wrong.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>यह अमेरिका के Take It Down Act के तहत अनुरोध है। वहाँ सेवाओं के पास 48 घंटे हैं, अगर चारों हिस्से इसमें हों। जहाँ भेजें वहाँ अपना नाम और संपर्क जोड़ें। हमने यह क्षेत्र के पन्नों पर पढ़ा, क़ानून में ही नहीं: बारीकियाँ ग़लत हो सकती हैं।</translation>
  </message>
  <message>
   <source>Take it to a police station, or read it out. Ask to speak in a quiet room.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>इसे थाने ले जाएँ, या पढ़कर सुनाएँ। शांत कमरे में बात करने को कहें।</translation>
  </message>
  <message>
   <source>The text so far</source>
   <extracomment>WORKSHEET_DRAFT</extracomment>
   <translation>अब तक का लेख</translation>
  </message>
  <message>
   <source>Copy text</source>
   <extracomment>WORKSHEET_COPY</extracomment>
   <translation>लेख कॉपी करें</translation>
  </message>
  <message>
   <source>It could not be saved. Copy the text instead.</source>
   <extracomment>WORKSHEET_NOT_SAVED</extracomment>
   <translation>इसे सहेजा नहीं जा सका। इसकी जगह लेख कॉपी करें।</translation>
  </message>
  <message>
   <source>Empty this page</source>
   <extracomment>WORKSHEET_CLEAR</extracomment>
   <translation>यह पन्ना ख़ाली करें</translation>
  </message>
  <message>
   <source>Everything on this page is gone.</source>
   <extracomment>WORKSHEET_CLEARED</extracomment>
   <translation>इस पन्ने का सब कुछ मिट गया।</translation>
  </message>
  <message>
   <source>This is about intimate pictures of me.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>यह मेरी निजी तस्वीरों के बारे में है।</translation>
  </message>
  <message>
   <source>This is about intimate pictures of someone who asked me to help.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>यह किसी की निजी तस्वीरों के बारे में है जिसने मुझसे मदद माँगी।</translation>
  </message>
  <message>
   <source>I was under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>जब ये ली गईं तब मेरी उम्र 18 से कम थी।</translation>
  </message>
  <message>
   <source>They were under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>जब ये ली गईं तब उनकी उम्र 18 से कम थी।</translation>
  </message>
  <message>
   <source>I do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>मेरी इच्छा नहीं कि ये बाँटी जाएँ।</translation>
  </message>
  <message>
   <source>They do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>उनकी इच्छा नहीं कि ये बाँटी जाएँ।</translation>
  </message>
  <message>
   <source>Where the pictures were seen:</source>
   <extracomment>DRAFT_SEEN</extracomment>
   <translation>तस्वीरें कहाँ दिखीं:</translation>
  </message>
  <message>
   <source>[where the picture is: its address or user name]</source>
   <extracomment>DRAFT_NOWHERE</extracomment>
   <translation>[तस्वीर कहाँ है: उसका पता या यूज़र नाम]</translation>
  </message>
  <message>
   <source>User name: {0}</source>
   <extracomment>DRAFT_WHO</extracomment>
   <translation>यूज़र नाम: {0}</translation>
  </message>
  <message>
   <source>When: {0}</source>
   <extracomment>DRAFT_WHEN</extracomment>
   <translation>कब: {0}</translation>
  </message>
  <message>
   <source>What was threatened or asked for:</source>
   <extracomment>DRAFT_THREAT</extracomment>
   <translation>क्या धमकी दी गई या क्या माँगा गया:</translation>
  </message>
  <message>
   <source>I have kept the messages: [yes or no]. No picture is part of this text.</source>
   <extracomment>DRAFT_MESSAGES</extracomment>
   <translation>मैंने संदेश रखे हैं: [हाँ या नहीं]। इस लेख में कोई तस्वीर नहीं है।</translation>
  </message>
  <message>
   <source>To the CyberTipline</source>
   <extracomment>DRAFT_CYBERTIPLINE</extracomment>
   <translation>CyberTipline के लिए</translation>
  </message>
  <message>
   <source>Country and place, if you want to say: [ ]</source>
   <extracomment>DRAFT_COUNTRY</extracomment>
   <translation>देश और जगह, अगर बताना चाहें: [ ]</translation>
  </message>
  <message>
   <source>Name and contact, only if you want an answer: [ ]</source>
   <extracomment>DRAFT_CONTACT</extracomment>
   <translation>नाम और संपर्क, सिर्फ़ अगर जवाब चाहें: [ ]</translation>
  </message>
  <message>
   <source>Request under the Take It Down Act of the United States</source>
   <extracomment>DRAFT_PLATFORM</extracomment>
   <translation>अमेरिका के Take It Down Act के तहत अनुरोध</translation>
  </message>
  <message>
   <source>Take down the intimate pictures named below within 48 hours, and the identical copies that you know of.</source>
   <extracomment>DRAFT_PLATFORM_ASK</extracomment>
   <translation>नीचे बताई गई निजी तस्वीरें 48 घंटों में हटाएँ, और वे हूबहू नक़लें भी जो आप जानते हैं।</translation>
  </message>
  <message>
   <source>1. What and where</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>1. क्या और कहाँ</translation>
  </message>
  <message>
   <source>2. Statement</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>2. बयान</translation>
  </message>
  <message>
   <source>3. Contact</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>3. संपर्क</translation>
  </message>
  <message>
   <source>4. Signature</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>4. हस्ताक्षर</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures of me were published without my consent.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>मुझे नेकनीयती से विश्वास है कि मेरी ये तस्वीरें मेरी सहमति के बिना प्रकाशित हुईं।</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures were published without the consent of the person in them. I may speak for this person.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>मुझे नेकनीयती से विश्वास है कि ये तस्वीरें उनमें दिख रहे व्यक्ति की सहमति के बिना प्रकाशित हुईं। मुझे इस व्यक्ति की ओर से बोलने का अधिकार है।</translation>
  </message>
  <message>
   <source>[an e-mail address, a phone number or a postal address for the answer]</source>
   <extracomment>DRAFT_ANSWER_TO</extracomment>
   <translation>[जवाब के लिए ईमेल, फ़ोन नंबर या डाक का पता]</translation>
  </message>
  <message>
   <source>[your name as a signature] [date]</source>
   <extracomment>DRAFT_SIGNED</extracomment>
   <translation>[हस्ताक्षर के रूप में आपका नाम] [तारीख़]</translation>
  </message>
  <message>
   <source>To the police</source>
   <extracomment>DRAFT_POLICE</extracomment>
   <translation>पुलिस के लिए</translation>
  </message>
  <message>
   <source>I want to tell you what happened. Write down my words, and give me the number of the case.</source>
   <extracomment>DRAFT_POLICE_ASK</extracomment>
   <translation>मुझे आपको बताना है कि क्या हुआ। मेरी बात लिखें, और मुझे केस का नंबर दें।</translation>
  </message>
  <message>
   <source>The app stopped before any picture was opened</source>
   <extracomment>STOPPED</extracomment>
   <translation>कोई तस्वीर खुलने से पहले ऐप रुक गया</translation>
  </message>
  <message>
   <source>It could not lock itself in, because something else had started inside it. Close it, and start it again without extra tools around it.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>यह ख़ुद को बंद नहीं कर सका, क्योंकि इसके भीतर कुछ और चल पड़ा था। इसे बंद करें, और अतिरिक्त औज़ारों के बिना फिर खोलें।</translation>
  </message>
  <message>
   <source>This system did not let the app close its network. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>इस सिस्टम ने ऐप को अपना नेटवर्क बंद नहीं करने दिया। कंप्यूटर फिर चालू करके कोशिश करें, या दूसरा कंप्यूटर इस्तेमाल करें।</translation>
  </message>
  <message>
   <source>This system did not let the app lock its way to the disk. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>इस सिस्टम ने ऐप को डिस्क का रास्ता बंद नहीं करने दिया। कंप्यूटर फिर चालू करके कोशिश करें, या दूसरा कंप्यूटर इस्तेमाल करें।</translation>
  </message>
  <message>
   <source>The app tried its own lock, and the lock did not hold. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>ऐप ने अपना ताला आज़माया, और ताला नहीं टिका। कंप्यूटर फिर चालू करके कोशिश करें, या दूसरा कंप्यूटर इस्तेमाल करें।</translation>
  </message>
  <message>
   <source>Something in the app went wrong</source>
   <extracomment>UNFORESEEN</extracomment>
   <translation>ऐप में कुछ ठीक नहीं हुआ</translation>
  </message>
  <message>
   <source>Your pictures were not sent by this. You can go on, or close the app and start again. With the same pictures and the same case number, nothing is counted twice.</source>
   <extracomment>UNFORESEEN_TEXT</extracomment>
   <translation>इससे आपकी तस्वीरें नहीं भेजी गईं। आप आगे बढ़ सकते हैं, या ऐप बंद करके फिर शुरू कर सकते हैं। उन्हीं तस्वीरों और उसी केस नंबर से कुछ दो बार नहीं गिना जाता।</translation>
  </message>
 </context>
</TS>
