<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
 <context>
  <name>takeitdown</name>
  <message>
   <source>Notes</source>
   <extracomment>WINDOW_TITLE</extracomment>
   <translation>Нотатки</translation>
  </message>
  <message>
   <source>Hide and close now</source>
   <extracomment>LEAVE</extracomment>
   <translation>Сховати й закрити зараз</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>BACK</extracomment>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Practice. Practice pictures only. Nothing leaves this computer.</source>
   <extracomment>PRACTICE</extracomment>
   <translation>Вправа. Лише вправні зображення. Нічого не залишає цей комп’ютер.</translation>
  </message>
  <message>
   <source>Practice. Nothing leaves this computer.</source>
   <extracomment>PRACTICE_ANY</extracomment>
   <translation>Вправа. Нічого не залишає цей комп’ютер.</translation>
  </message>
  <message>
   <source>Notes. Practice</source>
   <extracomment>PRACTICE_TITLE</extracomment>
   <translation>Нотатки. Вправа</translation>
  </message>
  <message>
   <source>Practice. What a screen reader reads</source>
   <extracomment>READING_TITLE</extracomment>
   <translation>Вправа. Що читає програма читання з екрана</translation>
  </message>
  <message>
   <source>button</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>кнопка</translation>
  </message>
  <message>
   <source>check box</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>прапорець</translation>
  </message>
  <message>
   <source>choice</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>вибір</translation>
  </message>
  <message>
   <source>text field</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>текстове поле</translation>
  </message>
  <message>
   <source>progress</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>перебіг</translation>
  </message>
  <message>
   <source>checked</source>
   <extracomment>SPOKEN_CHECKED</extracomment>
   <translation>позначено</translation>
  </message>
  <message>
   <source>not checked</source>
   <extracomment>SPOKEN_NOT_CHECKED</extracomment>
   <translation>не позначено</translation>
  </message>
  <message>
   <source>cannot be used now</source>
   <extracomment>SPOKEN_DISABLED</extracomment>
   <translation>зараз не можна використати</translation>
  </message>
  <message>
   <source>Draft: no native speaker has checked this translation.</source>
   <extracomment>DRAFT</extracomment>
   <translation>Чернетка: жоден носій мови ще не перевірив цей переклад.</translation>
  </message>
  <message>
   <source>Step {0} of 5. {1}</source>
   <extracomment>step</extracomment>
   <translation>Крок {0} з 5. {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures watched</source>
   <extracomment>honest_line</extracomment>
   <translation>
    <numerusform>Під наглядом {0} зображення</numerusform>
    <numerusform>Під наглядом {0} зображення</numerusform>
    <numerusform>Під наглядом {0} зображень</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} not as before</source>
   <extracomment>honest_line</extracomment>
   <translation>{0} уже не такі, як були</translation>
  </message>
  <message>
   <source>unchanged</source>
   <extracomment>honest_line</extracomment>
   <translation>без змін</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <extracomment>honest_line</extracomment>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>the system closed the network for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>система закрила мережу для цього вікна</translation>
  </message>
  <message>
   <source>no wall on this system: the network is not closed for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>у цій системі немає стіни: мережу для цього вікна не закрито</translation>
  </message>
  <message>
   <source>nothing sent</source>
   <extracomment>honest_line</extracomment>
   <translation>нічого не надіслано</translation>
  </message>
  <message>
   <source>{0} bytes sent, no picture</source>
   <extracomment>honest_line</extracomment>
   <translation>надіслано {0} байтів, жодного зображення</translation>
  </message>
  <message>
   <source>Blue</source>
   <extracomment>COLOURS</extracomment>
   <translation>Синій</translation>
  </message>
  <message>
   <source>Green</source>
   <extracomment>COLOURS</extracomment>
   <translation>Зелений</translation>
  </message>
  <message>
   <source>White</source>
   <extracomment>COLOURS</extracomment>
   <translation>Білий</translation>
  </message>
  <message>
   <source>Yellow</source>
   <extracomment>COLOURS</extracomment>
   <translation>Жовтий</translation>
  </message>
  <message>
   <source>Page {0} {1}</source>
   <extracomment>page_code</extracomment>
   <translation>Сторінка {0} {1}</translation>
  </message>
  <message>
   <source>Before you start</source>
   <extracomment>HIDING_STEP</extracomment>
   <translation>Перш ніж почати</translation>
  </message>
  <message>
   <source>You can hide this at any time</source>
   <extracomment>HIDING_HEADING</extracomment>
   <translation>Ти можеш сховати це будь-коли</translation>
  </message>
  <message>
   <source>Press “Hide and close now” at the top of each page. Closing the window, or pressing the Shift key three times, does the same.</source>
   <extracomment>HIDING_WAYS</extracomment>
   <translation>Натисни «Сховати й закрити зараз» угорі кожної сторінки. Закрити вікно або тричі натиснути Shift — те саме.</translation>
  </message>
  <message>
   <source>What you did here is then forgotten. What you saved or sent before stays.</source>
   <extracomment>HIDING_FORGETS</extracomment>
   <translation>Що ти тут робиш, тоді забувається. Що було збережено чи надіслано раніше, залишається.</translation>
  </message>
  <message>
   <source>The computer may still keep a note that this app was opened. If someone may check it, use another one if you can.</source>
   <extracomment>HIDING_KEEPS</extracomment>
   <translation>Комп’ютер однаково може запам’ятати, що цю програму відкривали. Якщо хтось може його перевірити, візьми інший, якщо можеш.</translation>
  </message>
  <message>
   <source>“Take a break” covers the page and keeps everything, for as long as you like.</source>
   <extracomment>HIDING_PAUSE</extracomment>
   <translation>«Зробити перерву» закриває сторінку й усе зберігає, скільки захочеш.</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>HIDING_NEXT</extracomment>
   <translation>Далі</translation>
  </message>
  <message>
   <source>Take a break</source>
   <extracomment>PAUSE</extracomment>
   <translation>Зробити перерву</translation>
  </message>
  <message>
   <source>A break</source>
   <extracomment>PAUSE_STEP</extracomment>
   <translation>Перерва</translation>
  </message>
  <message>
   <source>Take your time</source>
   <extracomment>PAUSE_HEADING</extracomment>
   <translation>Не поспішай</translation>
  </message>
  <message>
   <source>Everything is kept as it was. There is no time limit.</source>
   <extracomment>PAUSE_TEXT</extracomment>
   <translation>Усе залишилося, як було. Часу необмежено.</translation>
  </message>
  <message>
   <source>Come back</source>
   <extracomment>PAUSE_END</extracomment>
   <translation>Повернутися</translation>
  </message>
  <message>
   <source>What this computer may keep</source>
   <extracomment>TRACES</extracomment>
   <translation>Що може зберегти цей комп’ютер</translation>
  </message>
  <message>
   <source>Traces</source>
   <extracomment>TRACES_STEP</extracomment>
   <translation>Сліди</translation>
  </message>
  <message>
   <source>This page says what may be left on this computer. The app itself leaves nothing that you did not ask for. The system around it does.</source>
   <extracomment>TRACES_TEXT</extracomment>
   <translation>Ця сторінка каже, що може залишитися на цьому комп’ютері. Сама програма не залишає нічого, про що ти не просиш. Система довкола неї — залишає.</translation>
  </message>
  <message>
   <source>What the app keeps to, tested with each change</source>
   <extracomment>TRACES_OURS_TITLE</extracomment>
   <translation>Чого програма дотримується, перевірено з кожною зміною</translation>
  </message>
  <message>
   <source>It writes no settings, no history, no log and no copy of a picture.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Вона не пише налаштувань, історії, журналу чи копії зображення.</translation>
  </message>
  <message>
   <source>Its own window for choosing files keeps no list of files or folders.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Її власне вікно вибору файлів не веде списку файлів чи тек.</translation>
  </message>
  <message>
   <source>What you copy here is wiped after a minute, or when the app closes, if it is still there. On Windows and Linux it is marked as secret.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Що ти тут копіюєш, стирається за хвилину або коли програма закривається, якщо воно ще там. У Windows і Linux воно позначене як таємне.</translation>
  </message>
  <message>
   <source>A crash of the part that opens pictures leaves no record of its memory.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Якщо частина, що відкриває зображення, раптом зупиниться, запису її пам’яті не залишиться.</translation>
  </message>
  <message>
   <source>It opens no web page by itself.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Вона не відкриває вебсторінок сама.</translation>
  </message>
  <message>
   <source>It uses no network before you press a button that says so.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>Вона не користується мережею, доки ти не натиснеш кнопку, яка про це каже.</translation>
  </message>
  <message>
   <source>What Linux and its desktop may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Що можуть зберегти Linux і його стільниця</translation>
  </message>
  <message>
   <source>What Windows may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Що може зберегти Windows</translation>
  </message>
  <message>
   <source>What macOS may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Що може зберегти macOS</translation>
  </message>
  <message>
   <source>What any computer may keep</source>
   <extracomment>TRACES_EVERYWHERE_TITLE</extracomment>
   <translation>Що може зберегти будь-який комп’ютер</translation>
  </message>
  <message>
   <source>See what other systems may keep</source>
   <extracomment>TRACES_OTHERS</extracomment>
   <translation>Побачити, що можуть зберегти інші системи</translation>
  </message>
  <message>
   <source>The desktop may note that this app was opened, and how often.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Стільниця може запам’ятати, що цю програму відкривали і скільки разів.</translation>
  </message>
  <message>
   <source>A terminal keeps the commands that were typed in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Термінал зберігає команди, які в ньому набрали.</translation>
  </message>
  <message>
   <source>File windows may keep small copies of pictures that you looked at in them.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Вікна файлів можуть зберегти маленькі копії зображень, на які ти в них дивишся.</translation>
  </message>
  <message>
   <source>Each file holds the time when it was last read.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Кожен файл має час, коли його востаннє читали.</translation>
  </message>
  <message>
   <source>Some desktops (Wayland) keep what you copied, even after this app closes. Copy another word over it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Деякі стільниці (Wayland) зберігають скопійоване навіть після закриття цієї програми. Скопіюй поверх інше слово.</translation>
  </message>
  <message>
   <source>Windows notes in several places that this program was opened.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Windows у кількох місцях записує, що цю програму відкривали.</translation>
  </message>
  <message>
   <source>The Windows file window keeps a list of files and folders chosen in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Вікно файлів Windows веде список вибраних у ньому файлів і тек.</translation>
  </message>
  <message>
   <source>Windows keeps small copies of pictures that you looked at in a folder.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Windows зберігає маленькі копії зображень, на які дивилися в теці.</translation>
  </message>
  <message>
   <source>Recall, where it is on, takes pictures of the screen.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Recall, де його ввімкнено, робить знімки екрана.</translation>
  </message>
  <message>
   <source>A picture chosen straight from a phone may be copied to this computer. Copy it to a folder yourself first, and choose it there.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Зображення, вибране просто з телефона, може бути скопійоване на цей комп’ютер. Спершу скопіюй його в теку і вибери там.</translation>
  </message>
  <message>
   <source>macOS may list this app and chosen files under Recent Items.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>macOS може показувати цю програму й вибрані файли в «Останніх об’єктах».</translation>
  </message>
  <message>
   <source>Quick Look keeps small copies of pictures, even after the pictures are gone.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Швидкий перегляд зберігає маленькі копії зображень, навіть коли їх уже немає.</translation>
  </message>
  <message>
   <source>Time Machine may keep copies of files that were here for an hour.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Time Machine може зберегти копії файлів, що були тут годину.</translation>
  </message>
  <message>
   <source>Parts of the memory can be written to the disk, above all when the computer sleeps.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Частини пам’яті можуть бути записані на диск, надто коли комп’ютер засинає.</translation>
  </message>
  <message>
   <source>Programs that watch the screen or the keys see this app like any other.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Програми, що стежать за екраном чи клавішами, бачать цю програму, як і будь-яку іншу.</translation>
  </message>
  <message>
   <source>The internet provider, a school or a workplace may note which list was reached.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Постачальник інтернету, школа чи робота можуть записати, до якого списку звертались.</translation>
  </message>
  <message>
   <source>A browser keeps the addresses that you open in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Браузер зберігає адреси, які ти в ньому відкриваєш.</translation>
  </message>
  <message>
   <source>A clipboard program may ignore the mark, and keep what you copied.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Програма буфера обміну може не зважити на позначку і зберегти скопійоване.</translation>
  </message>
  <message>
   <source>Deleting such notes can make someone suspicious. If someone checks this computer, another one is safer.</source>
   <extracomment>TRACES_CAREFUL</extracomment>
   <translation>Якщо стерти такі записи, хтось може щось запідозрити. Якщо хтось перевіряє цей комп’ютер, інший безпечніший.</translation>
  </message>
  <message>
   <source>Help stop your pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>Допоможи зупинити поширення твоїх зображень</translation>
  </message>
  <message>
   <source>Help stop their pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>Допоможи зупинити поширення чужих зображень</translation>
  </message>
  <message>
   <source>The pictures stay on this computer. The app makes a fingerprint of each one: a short code, not a picture. Only the codes are sent.</source>
   <extracomment>BEGIN_STAYS</extracomment>
   <translation>Зображення залишаються на цьому комп’ютері. Програма робить відбиток кожного: короткий код, не зображення. Надсилаються лише коди.</translation>
  </message>
  <message>
   <source>Services that take part can use the codes to find copies. This does not reach private encrypted chats, services that do not take part, or pictures that people have saved.</source>
   <extracomment>BEGIN_LIMITS</extracomment>
   <translation>Служби, що беруть участь, можуть шукати копії за кодами. Це не сягає приватних зашифрованих чатів, служб, що не беруть участі, чи зображень, які хтось зберіг.</translation>
  </message>
  <message>
   <source>If someone may check this computer, use another one if you can. To hide this at once, close the window or press Shift three times. The app saves nothing by itself; the system may still note that it was opened.</source>
   <extracomment>BEGIN_SAFE</extracomment>
   <translation>Якщо хтось може перевірити цей комп’ютер, візьми інший, якщо можеш. Щоб сховати це одразу, закрий вікно або тричі натисни Shift. Програма сама нічого не зберігає; система однаково може запам’ятати, що її відкривали.</translation>
  </message>
  <message>
   <source>Are these pictures of you?</source>
   <extracomment>WHOSE_QUESTION</extracomment>
   <translation>Це зображення тебе?</translation>
  </message>
  <message>
   <source>Yes, of me</source>
   <extracomment>WHOSE</extracomment>
   <translation>Так, мене</translation>
  </message>
  <message>
   <source>No, I am helping someone</source>
   <extracomment>WHOSE</extracomment>
   <translation>Ні, я комусь допомагаю</translation>
  </message>
  <message>
   <source>How old were you in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>Скільки тобі було років на цих зображеннях?</translation>
  </message>
  <message>
   <source>How old were they in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>Скільки років було людині на цих зображеннях?</translation>
  </message>
  <message>
   <source>Under 18</source>
   <extracomment>AGES</extracomment>
   <translation>Менше 18</translation>
  </message>
  <message>
   <source>18 or over</source>
   <extracomment>AGES</extracomment>
   <translation>18 або більше</translation>
  </message>
  <message>
   <source>I am not sure</source>
   <extracomment>AGES</extracomment>
   <translation>Не знаю напевно</translation>
  </message>
  <message>
   <source>What counts is the age in the pictures, not the age now.</source>
   <extracomment>AGE_HINT</extracomment>
   <translation>Важливий вік на зображеннях, а не теперішній.</translation>
  </message>
  <message>
   <source>I already have a case number</source>
   <extracomment>BEGIN_NUMBER</extracomment>
   <translation>Я вже маю номер справи</translation>
  </message>
  <message>
   <source>Case number</source>
   <extracomment>BEGIN_NUMBER_LABEL</extracomment>
   <translation>Номер справи</translation>
  </message>
  <message>
   <source>Choose pictures</source>
   <extracomment>BEGIN_NEXT</extracomment>
   <translation>Вибрати зображення</translation>
  </message>
  <message>
   <source>One thing is missing</source>
   <extracomment>PROBLEM</extracomment>
   <translation>Бракує однієї речі</translation>
  </message>
  <message>
   <source>Choose the age in these pictures. It decides which list is right.</source>
   <extracomment>AGE_MISSING</extracomment>
   <translation>Вибери вік на цих зображеннях. Від нього залежить, який список підходить.</translation>
  </message>
  <message>
   <source>A case number has 12 letters and digits. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>Номер справи має 12 літер і цифр. Перевір його і набери ще раз.</translation>
  </message>
  <message>
   <source>One sign in this case number is never used. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>Одного знака в цьому номері справи ніколи не буває. Перевір його і набери ще раз.</translation>
  </message>
  <message>
   <source>There is a slip in this case number. Check each sign and try again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>У цьому номері справи щось не так. Перевір кожен знак і спробуй ще раз.</translation>
  </message>
  <message>
   <source>This number is from practice, and practice numbers work in practice only. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_OTHER_WORLD</extracomment>
   <translation>Це номер із вправи, а такі номери діють лише у вправі. Залиш порожнім, щоб почати нову справу.</translation>
  </message>
  <message>
   <source>This is practice. Practice numbers begin with PRACTICE. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_NOT_PRACTICE</extracomment>
   <translation>Це вправа. Номери вправи починаються з PRACTICE. Залиш порожнім, щоб почати нову справу.</translation>
  </message>
  <message>
   <source>Where you can go</source>
   <extracomment>ELSEWHERE_STEP</extracomment>
   <translation>Куди можна звернутися</translation>
  </message>
  <message>
   <source>This copy is not set up to send</source>
   <extracomment>ELSEWHERE_NO_LIST</extracomment>
   <translation>Ця копія не налаштована для надсилання</translation>
  </message>
  <message>
   <source>No helpline has set up this copy of the app with its list. It can only practise. These services do the same work for real, and you do not need to give your name.</source>
   <extracomment>ELSEWHERE_NO_LIST_TEXT</extracomment>
   <translation>Жодна служба допомоги не налаштувала цю копію зі своїм списком. Вона годиться лише для вправ. Ці служби роблять те саме насправді, і називати себе не треба.</translation>
  </message>
  <message>
   <source>Another service is right for these pictures</source>
   <extracomment>ELSEWHERE_AGE</extracomment>
   <translation>Для цих зображень підходить інша служба</translation>
  </message>
  <message>
   <source>{0} does not take pictures for this age. These services do.</source>
   <extracomment>ELSEWHERE_OTHER_AGES</extracomment>
   <translation>{0} не приймає зображень цього віку. Ці служби приймають.</translation>
  </message>
  <message>
   <source>Under 18 in the pictures: Take It Down, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Менше 18 на зображеннях: Take It Down, у всьому світі</translation>
  </message>
  <message>
   <source>Run by NCMEC in the United States. You can be any age now.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Веде NCMEC у США. Зараз тобі може бути скільки завгодно років.</translation>
  </message>
  <message>
   <source>18 or over in the pictures: StopNCII, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>18 або більше на зображеннях: StopNCII, у всьому світі</translation>
  </message>
  <message>
   <source>Run by SWGfL in the United Kingdom, with the Revenge Porn Helpline.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Веде SWGfL у Великій Британії, разом із Revenge Porn Helpline.</translation>
  </message>
  <message>
   <source>Under 18 and in the United Kingdom: Report Remove</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Менше 18 і у Великій Британії: Report Remove</translation>
  </message>
  <message>
   <source>Childline talks with you too: 0800 1111, free, day and night.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Childline також поговорить із тобою: 0800 1111, безкоштовно, вдень і вночі.</translation>
  </message>
  <message>
   <source>Copy address</source>
   <extracomment>COPY_ADDRESS</extracomment>
   <translation>Копіювати адресу</translation>
  </message>
  <message>
   <source>Copied</source>
   <extracomment>COPIED</extracomment>
   <translation>Скопійовано</translation>
  </message>
  <message>
   <source>Choose the pictures</source>
   <extracomment>CHOOSE_HEADING</extracomment>
   <translation>Вибери зображення</translation>
  </message>
  <message>
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not save or ask for more pictures for this.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>Вибери зображення, які вже є на цьому комп’ютері. Дивитися на них не треба: кожне показано числом. Не зберігай і не проси для цього нових зображень.</translation>
  </message>
  <message>
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not let them send you more: use the device that has them.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>Вибери зображення, які вже є на цьому комп’ютері. Дивитися на них не треба: кожне показано числом. Не проси надсилати їх тобі: візьми пристрій, на якому вони є.</translation>
  </message>
  <message>
   <source>This is practice. Use the practice pictures: no person is in them.</source>
   <extracomment>CHOOSE_PRACTICE</extracomment>
   <translation>Це вправа. Візьми вправні зображення: на них немає людей.</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <extracomment>CHOOSE_FOLDER</extracomment>
   <translation>Додати теку</translation>
  </message>
  <message>
   <source>Paste</source>
   <extracomment>CHOOSE_PASTE</extracomment>
   <translation>Вставити</translation>
  </message>
  <message>
   <source>Add the practice pictures</source>
   <extracomment>CHOOSE_SAMPLES</extracomment>
   <translation>Додати вправні зображення</translation>
  </message>
  <message>
   <source>You can also drop picture files anywhere on this page.</source>
   <extracomment>CHOOSE_DROP</extracomment>
   <translation>Файли зображень можна також перетягнути будь-куди на цю сторінку.</translation>
  </message>
  <message>
   <source>Show file names</source>
   <extracomment>CHOOSE_NAMES</extracomment>
   <translation>Показати назви файлів</translation>
  </message>
  <message>
   <source>Stop here and keep what is ready</source>
   <extracomment>CHOOSE_STOP</extracomment>
   <translation>Зупинитися тут і залишити готове</translation>
  </message>
  <message>
   <source>Check before you send</source>
   <extracomment>CHOOSE_NEXT</extracomment>
   <translation>Перевірити перед надсиланням</translation>
  </message>
  <message>
   <source>Choose at least one picture that can be used.</source>
   <extracomment>CHOOSE_NONE</extracomment>
   <translation>Вибери хоча б одне придатне зображення.</translation>
  </message>
  <message>
   <source>Some pictures are still being checked. Wait, or stop here.</source>
   <extracomment>CHOOSE_WAIT</extracomment>
   <translation>Деякі зображення ще перевіряються. Зачекай або зупинись тут.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>CHOOSE_FILTER</extracomment>
   <translation>Зображення</translation>
  </message>
  <message>
   <source>All files</source>
   <extracomment>CHOOSE_ALL_FILES</extracomment>
   <translation>Усі файли</translation>
  </message>
  <message>
   <source>Chosen pictures</source>
   <extracomment>CHOOSE_LIST</extracomment>
   <translation>Вибрані зображення</translation>
  </message>
  <message>
   <source>Look in:</source>
   <extracomment>DIALOG_LOOK_IN</extracomment>
   <translation>Шукати в:</translation>
  </message>
  <message>
   <source>Name:</source>
   <extracomment>DIALOG_NAME</extracomment>
   <translation>Назва:</translation>
  </message>
  <message>
   <source>Type:</source>
   <extracomment>DIALOG_TYPE</extracomment>
   <translation>Тип:</translation>
  </message>
  <message>
   <source>Choose</source>
   <extracomment>DIALOG_CHOOSE</extracomment>
   <translation>Вибрати</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>DIALOG_CANCEL</extracomment>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Look</source>
   <extracomment>LOOK</extracomment>
   <translation>Подивитися</translation>
  </message>
  <message>
   <source>Hide</source>
   <extracomment>LOOK_AWAY</extracomment>
   <translation>Сховати</translation>
  </message>
  <message>
   <source>Take out</source>
   <extracomment>REMOVE</extracomment>
   <translation>Прибрати</translation>
  </message>
  <message>
   <source>Waiting to be checked</source>
   <extracomment>TILE_WAITING</extracomment>
   <translation>Чекає на перевірку</translation>
  </message>
  <message>
   <source>Ready</source>
   <extracomment>TILE_READY</extracomment>
   <translation>Готово</translation>
  </message>
  <message>
   <source>Ready. It has few details, so services can probably find only the very same file.</source>
   <extracomment>TILE_FAINT</extracomment>
   <translation>Готово. Має мало деталей, тож служби, мабуть, знайдуть лише точно той самий файл.</translation>
  </message>
  <message>
   <source>There is no picture file to paste. In the folder, copy the file itself, then paste here.</source>
   <extracomment>PASTE_NOTHING</extracomment>
   <translation>Немає файла зображення, щоб вставити. Скопіюй у теці сам файл, а потім встав тут.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <extracomment>picture</extracomment>
   <translation>Зображення {0}</translation>
  </message>
  <message>
   <source>Ready. It looks like picture {0}.</source>
   <extracomment>tile_alike</extracomment>
   <translation>Готово. Схоже на зображення {0}.</translation>
  </message>
  <message>
   <source>Look at picture {0}</source>
   <extracomment>look_at</extracomment>
   <translation>Подивитися на зображення {0}</translation>
  </message>
  <message>
   <source>Hide picture {0}</source>
   <extracomment>hide_picture</extracomment>
   <translation>Сховати зображення {0}</translation>
  </message>
  <message>
   <source>Take out picture {0}</source>
   <extracomment>remove_picture</extracomment>
   <translation>Прибрати зображення {0}</translation>
  </message>
  <message>
   <source>{0} of {1} checked</source>
   <extracomment>progress</extracomment>
   <translation>Перевірено {0} з {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures were there already and count once.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>{0} зображення вже було тут і рахується один раз.</numerusform>
    <numerusform>{0} зображення вже були тут і рахуються один раз.</numerusform>
    <numerusform>{0} зображень уже були тут і рахуються один раз.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} things in the folder are not pictures and were left out.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>{0} річ у теці не є зображенням, її пропущено.</numerusform>
    <numerusform>{0} речі в теці не є зображеннями, їх пропущено.</numerusform>
    <numerusform>{0} речей у теці не є зображеннями, їх пропущено.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>200 pictures are the most at one time. {0} were left out. Send these first.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>За один раз — щонайбільше 200 зображень. Пропущено {0}. Спершу надішли ці.</numerusform>
    <numerusform>За один раз — щонайбільше 200 зображень. Пропущено {0}. Спершу надішли ці.</numerusform>
    <numerusform>За один раз — щонайбільше 200 зображень. Пропущено {0}. Спершу надішли ці.</numerusform>
   </translation>
  </message>
  <message>
   <source>No pictures were found there.</source>
   <extracomment>added</extracomment>
   <translation>Там не знайдено зображень.</translation>
  </message>
  <message>
   <source>It is not there any more. Choose it again from where it is now.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Його там більше немає. Вибери його ще раз там, де воно тепер.</translation>
  </message>
  <message>
   <source>This is a folder. Use “Add a folder” to add the pictures in it.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Це тека. Скористайся «Додати теку», щоб додати зображення з неї.</translation>
  </message>
  <message>
   <source>This is not a file that can hold a picture. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Цей файл не може містити зображення. Пропусти його.</translation>
  </message>
  <message>
   <source>This is only a link to a file. Choose the picture file itself.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Це лише посилання на файл. Вибери сам файл зображення.</translation>
  </message>
  <message>
   <source>The system does not allow this app to read it. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Система не дозволяє програмі його прочитати. Вибери іншу копію.</translation>
  </message>
  <message>
   <source>The file is empty. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Файл порожній. Вибери іншу копію.</translation>
  </message>
  <message>
   <source>The file is larger than 200 million bytes. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Файл більший за 200 мільйонів байтів. Вибери меншу копію.</translation>
  </message>
  <message>
   <source>The picture is larger than 200 megapixels. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Зображення більше за 200 мегапікселів. Вибери меншу копію.</translation>
  </message>
  <message>
   <source>This is not a picture that the app can read. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Програма не може прочитати це як зображення. Пропусти його.</translation>
  </message>
  <message>
   <source>The picture is damaged and cannot be opened. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Зображення пошкоджене й не відкривається. Вибери іншу копію.</translation>
  </message>
  <message>
   <source>The picture took too long to open. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Зображення відкривалося надто довго. Вибери іншу копію.</translation>
  </message>
  <message>
   <source>The file was changed after you chose it. Take it out and choose it again.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Файл змінився після вибору. Прибери його і вибери ще раз.</translation>
  </message>
  <message>
   <source>This is a practice picture. It cannot go on a real list. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Це вправне зображення. Воно не може потрапити до справжнього списку. Прибери його.</translation>
  </message>
  <message>
   <source>This is practice. Keep your own pictures for the real app. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>Це вправа. Збережи свої зображення для справжньої програми. Прибери його.</translation>
  </message>
  <message>
   <source>Check</source>
   <extracomment>CHECK_STEP</extracomment>
   <translation>Перевірка</translation>
  </message>
  <message>
   <source>Nothing has been sent yet.</source>
   <extracomment>CHECK_NOTHING_YET</extracomment>
   <translation>Ще нічого не надіслано.</translation>
  </message>
  <message>
   <source>It is the only way back to your case. Keep it where only you look. Nobody can find it again for you: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>Це єдиний шлях назад до твоєї справи. Тримай його там, куди дивишся лише ти. Ніхто не знайде його знову за тебе: список його ніколи не отримує.</translation>
  </message>
  <message>
   <source>It is the only way back to their case. Give it to them, where only they see it. Nobody can find it again for them: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>Це єдиний шлях назад до справи цієї людини. Передай номер їй там, де бачить лише вона. Ніхто не знайде його знову: список його ніколи не отримує.</translation>
  </message>
  <message>
   <source>What will be sent</source>
   <extracomment>CHECK_WHAT</extracomment>
   <translation>Що буде надіслано</translation>
  </message>
  <message>
   <source>Change pictures</source>
   <extracomment>CHANGE_PICTURES</extracomment>
   <translation>Змінити зображення</translation>
  </message>
  <message>
   <source>Change age</source>
   <extracomment>CHANGE_AGE</extracomment>
   <translation>Змінити вік</translation>
  </message>
  <message>
   <source>Which copies should be found?</source>
   <extracomment>REACH_QUESTION</extracomment>
   <translation>Які копії шукати?</translation>
  </message>
  <message>
   <source>Copies, and likely edited copies: cropped, mirrored, turned</source>
   <extracomment>REACHES</extracomment>
   <translation>Копії та ймовірні змінені копії: обрізані, віддзеркалені, повернуті</translation>
  </message>
  <message>
   <source>Copies that look the same</source>
   <extracomment>REACHES</extracomment>
   <translation>Копії, що виглядають так само</translation>
  </message>
  <message>
   <source>Only the very same file</source>
   <extracomment>REACHES</extracomment>
   <translation>Лише точно той самий файл</translation>
  </message>
  <message>
   <source>The codes that find copies by their looks keep something of the picture. Experts have made a rough, blurry guess of a picture from such codes. For “only the very same file” they are left out.</source>
   <extracomment>REACH_TEXT</extracomment>
   <translation>Коди, що знаходять копії за виглядом, зберігають дещо із зображення. Фахівці робили з таких кодів грубий, розмитий здогад про зображення. Для «Лише точно той самий файл» їх не надсилають.</translation>
  </message>
  <message>
   <source>List pictures again that were taken back before</source>
   <extracomment>CHECK_AGAIN</extracomment>
   <translation>Знову внести до списку зображення, забрані раніше</translation>
  </message>
  <message>
   <source>See each picture's fingerprints</source>
   <extracomment>CHECK_PICTURES</extracomment>
   <translation>Побачити відбитки кожного зображення</translation>
  </message>
  <message>
   <source>See exactly what is sent</source>
   <extracomment>CHECK_BYTES</extracomment>
   <translation>Побачити точно, що надсилається</translation>
  </message>
  <message>
   <source>This is the whole message, sign by sign. The case key is not the case number. On the way out only lines of zeros are added (X-Padding), so that its length tells little. If the list is very busy, it asks for a sum. Then the answer is added too (X-Work).</source>
   <extracomment>CHECK_BYTES_NOTE</extracomment>
   <translation>Це все повідомлення, знак за знаком. Ключ справи — це не номер справи. Дорогою додаються лише рядки нулів (X-Padding), щоб довжина мало що казала. Якщо список дуже зайнятий, він просить обчислення. Тоді додається і відповідь (X-Work).</translation>
  </message>
  <message>
   <source>The exact message</source>
   <extracomment>CHECK_BYTES_SPOKEN</extracomment>
   <translation>Точне повідомлення</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of me. I do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>Натискаючи «Надіслати», ти кажеш: це мої інтимні зображення. Я не хочу, щоб їх поширювали.</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of someone who asked me to help. They do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>Натискаючи «Надіслати», ти кажеш: це інтимні зображення людини, яка попросила мене про допомогу. Вона не хоче, щоб їх поширювали.</translation>
  </message>
  <message>
   <source>Edited copies may not be found. Nobody can call back what someone has saved.</source>
   <extracomment>CHECK_LIMITS</extracomment>
   <translation>Змінені копії можуть не знайтися. Ніхто не може повернути те, що хтось зберіг.</translation>
  </message>
  <message>
   <source>SHA-256 of the file: finds the very same file</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>SHA-256 файла: знаходить точно той самий файл</translation>
  </message>
  <message>
   <source>SHA-1 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>SHA-1 файла: те саме, для старіших систем</translation>
  </message>
  <message>
   <source>MD5 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>MD5 файла: те саме, для старіших систем</translation>
  </message>
  <message>
   <source>PDQ of the picture: finds copies that look the same. Detail {0} of 100</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>PDQ зображення: знаходить копії, що виглядають так само. Деталі {0} зі 100</translation>
  </message>
  <message>
   <source>pHash of the picture: a second look-alike code</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>pHash зображення: другий код схожості</translation>
  </message>
  <message>
   <source>Few details: PDQ and pHash are not sent for this picture.</source>
   <extracomment>CHECK_FAINT</extracomment>
   <translation>Мало деталей: PDQ і pHash для цього зображення не надсилаються.</translation>
  </message>
  <message>
   <source>as it lies in the file, before turning upright</source>
   <extracomment>VARIANTS</extracomment>
   <translation>як у файлі, до вирівнювання</translation>
  </message>
  <message>
   <source>mirrored</source>
   <extracomment>VARIANTS</extracomment>
   <translation>віддзеркалене</translation>
  </message>
  <message>
   <source>turned by half</source>
   <extracomment>VARIANTS</extracomment>
   <translation>повернуте на пів оберту</translation>
  </message>
  <message>
   <source>upside down</source>
   <extracomment>VARIANTS</extracomment>
   <translation>догори дриґом</translation>
  </message>
  <message>
   <source>turned by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>повернуте на чверть</translation>
  </message>
  <message>
   <source>turned back by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>повернуте на чверть назад</translation>
  </message>
  <message>
   <source>a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>трохи обрізане з усіх боків</translation>
  </message>
  <message>
   <source>more cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>більше обрізане з усіх боків</translation>
  </message>
  <message>
   <source>much cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>сильно обрізане з усіх боків</translation>
  </message>
  <message>
   <source>mirrored, and a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>віддзеркалене й трохи обрізане з усіх боків</translation>
  </message>
  <message>
   <source>the square in the middle</source>
   <extracomment>VARIANTS</extracomment>
   <translation>квадрат посередині</translation>
  </message>
  <message>
   <source>cut off at the top and the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>обрізане згори та зліва</translation>
  </message>
  <message>
   <source>cut off at the bottom and the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>обрізане знизу та справа</translation>
  </message>
  <message>
   <source>cut off at the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>обрізане зліва</translation>
  </message>
  <message>
   <source>cut off at the top</source>
   <extracomment>VARIANTS</extracomment>
   <translation>обрізане згори</translation>
  </message>
  <message>
   <source>cut off at the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>обрізане справа</translation>
  </message>
  <message>
   <source>cut off at the bottom</source>
   <extracomment>VARIANTS</extracomment>
   <translation>обрізане знизу</translation>
  </message>
  <message>
   <source>turned a little to the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>трохи повернуте ліворуч</translation>
  </message>
  <message>
   <source>turned a little to the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>трохи повернуте праворуч</translation>
  </message>
  <message>
   <source>turned a little, and its corners cut off</source>
   <extracomment>VARIANTS</extracomment>
   <translation>трохи повернуте, з обрізаними кутами</translation>
  </message>
  <message>
   <source>as on the screen of a phone</source>
   <extracomment>VARIANTS</extracomment>
   <translation>як на екрані телефона</translation>
  </message>
  <message>
   <source>with a white border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>з білою рамкою</translation>
  </message>
  <message>
   <source>with a black border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>з чорною рамкою</translation>
  </message>
  <message>
   <source>with text above</source>
   <extracomment>VARIANTS</extracomment>
   <translation>з текстом угорі</translation>
  </message>
  <message>
   <source>PDQ, {0}. Detail {1} of 100</source>
   <extracomment>variant</extracomment>
   <translation>PDQ, {0}. Деталі {1} зі 100</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>{0} зображення</numerusform>
    <numerusform>{0} зображення</numerusform>
    <numerusform>{0} зображень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>{0} відбиток</numerusform>
    <numerusform>{0} відбитки</numerusform>
    <numerusform>{0} відбитків</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}: the picture and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}: зображення та ймовірні змінені копії</translation>
  </message>
  <message>
   <source>{0}: the pictures and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}: зображення та ймовірні змінені копії</translation>
  </message>
  <message>
   <source>{0}. They go to {1}.</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}. Куди: {1}.</translation>
  </message>
  <message>
   <source>Age in these pictures: {0}.</source>
   <extracomment>age_given</extracomment>
   <translation>Вік на цих зображеннях: {0}.</translation>
  </message>
  <message numerus="yes">
   <source>Send {0} fingerprints</source>
   <extracomment>send</extracomment>
   <translation>
    <numerusform>Надіслати {0} відбиток</numerusform>
    <numerusform>Надіслати {0} відбитки</numerusform>
    <numerusform>Надіслати {0} відбитків</numerusform>
   </translation>
  </message>
  <message>
   <source>Message {0} of {1}</source>
   <extracomment>part</extracomment>
   <translation>Повідомлення {0} з {1}</translation>
  </message>
  <message>
   <source>See where it stands</source>
   <extracomment>CASE_LOOK_UP</extracomment>
   <translation>Подивитися, що зі справою</translation>
  </message>
  <message>
   <source>Type the case number first.</source>
   <extracomment>CASE_NUMBER_MISSING</extracomment>
   <translation>Спершу набери номер справи.</translation>
  </message>
  <message>
   <source>The case</source>
   <extracomment>CASE_STEP</extracomment>
   <translation>Справа</translation>
  </message>
  <message>
   <source>Where your case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>Що з твоєю справою</translation>
  </message>
  <message>
   <source>Where their case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>Що зі справою цієї людини</translation>
  </message>
  <message>
   <source>Asking the list.</source>
   <extracomment>CASE_ASKING</extracomment>
   <translation>Запитуємо список.</translation>
  </message>
  <message>
   <source>Ask the list</source>
   <extracomment>CASE_ASK</extracomment>
   <translation>Запитати список</translation>
  </message>
  <message>
   <source>Ask again</source>
   <extracomment>CASE_AGAIN</extracomment>
   <translation>Запитати ще раз</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <extracomment>CASE_ADD</extracomment>
   <translation>Додати зображення</translation>
  </message>
  <message>
   <source>Keep your case number</source>
   <extracomment>CASE_KEEP</extracomment>
   <translation>Зберегти свій номер справи</translation>
  </message>
  <message>
   <source>{0} signed this answer, and the app has checked the signature.</source>
   <extracomment>CASE_SIGNED</extracomment>
   <translation>{0}: цю відповідь підписано, і програма перевірила підпис.</translation>
  </message>
  <message>
   <source>The list knows no case with this number</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Список не знає справи з таким номером</translation>
  </message>
  <message>
   <source>Check the number. If nothing was sent with it yet, there is no case: add pictures.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Перевір номер. Якщо з ним ще нічого не надсилали, справи немає: додай зображення.</translation>
  </message>
  <message>
   <source>Asking stopped before there was an answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Запит обірвався до відповіді</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Нічого не втрачено. Запитай ще раз.</translation>
  </message>
  <message>
   <source>The list took too long to answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Список надто довго не відповідав</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again later.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Нічого не втрачено. Запитай пізніше.</translation>
  </message>
  <message>
   <source>There is no way to the list right now</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Зараз немає шляху до списку</translation>
  </message>
  <message>
   <source>Nothing is lost. Check the internet connection, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Нічого не втрачено. Перевір з’єднання з інтернетом і запитай ще раз.</translation>
  </message>
  <message>
   <source>The list could not show that it is the right one</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Список не зміг показати, що він справжній</translation>
  </message>
  <message>
   <source>Nothing is lost. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Нічого не втрачено. Можливо, щось між цим комп’ютером і списком читає, або годинник неточний. Спробуй іншу мережу і запитай ще раз.</translation>
  </message>
  <message>
   <source>The list is busy</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Список зайнятий</translation>
  </message>
  <message>
   <source>Nothing is lost. Wait a few minutes, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Нічого не втрачено. Зачекай кілька хвилин і запитай ще раз.</translation>
  </message>
  <message>
   <source>The answer was not one from a list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Відповідь була не від списку</translation>
  </message>
  <message>
   <source>Nothing is lost. Some networks, as in hotels or schools, answer in place of the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Нічого не втрачено. Деякі мережі, як у готелях чи школах, відповідають замість списку. Спробуй іншу мережу і запитай ще раз.</translation>
  </message>
  <message>
   <source>The answer was not signed by the list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Відповідь не підписано списком</translation>
  </message>
  <message>
   <source>The app does not count this answer. Something may stand between this computer and the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>Програма не зараховує цю відповідь. Можливо, щось стоїть між цим комп’ютером і списком. Спробуй іншу мережу і запитай ще раз.</translation>
  </message>
  <message>
   <source>Show more pictures</source>
   <extracomment>CASE_MORE</extracomment>
   <translation>Показати більше зображень</translation>
  </message>
  <message>
   <source>See the signed answer</source>
   <extracomment>CASE_SIGNED_SEE</extracomment>
   <translation>Побачити підписану відповідь</translation>
  </message>
  <message>
   <source>The signed answer</source>
   <extracomment>CASE_SIGNED_SPOKEN</extracomment>
   <translation>Підписана відповідь</translation>
  </message>
  <message>
   <source>Take all pictures back</source>
   <extracomment>TAKE_BACK</extracomment>
   <translation>Забрати всі зображення</translation>
  </message>
  <message>
   <source>Take back</source>
   <extracomment>TAKE_BACK_ONE</extracomment>
   <translation>Забрати</translation>
  </message>
  <message>
   <source>What taking back means</source>
   <extracomment>TAKE_BACK_TITLE</extracomment>
   <translation>Що означає забрати</translation>
  </message>
  <message>
   <source>The list drops the fingerprints, and services drop them when they next read the list. Nobody can call back what was found before. Later you can send the pictures again with this number.</source>
   <extracomment>TAKE_BACK_TEXT</extracomment>
   <translation>Список викреслює відбитки, а служби викреслюють їх, коли наступного разу читають список. Ніхто не може повернути те, що знайдено раніше. Пізніше зображення можна надіслати знову з цим номером.</translation>
  </message>
  <message>
   <source>Leave them on the list</source>
   <extracomment>TAKE_BACK_NOT</extracomment>
   <translation>Залишити їх у списку</translation>
  </message>
  <message>
   <source>Leave it on the list</source>
   <extracomment>TAKE_BACK_ONE_NOT</extracomment>
   <translation>Залишити його в списку</translation>
  </message>
  <message>
   <source>Take all pictures back now</source>
   <extracomment>TAKE_BACK_NOW</extracomment>
   <translation>Забрати всі зображення зараз</translation>
  </message>
  <message>
   <source>Asking the list to drop the fingerprints.</source>
   <extracomment>TAKE_BACK_ON_ITS_WAY</extracomment>
   <translation>Просимо список викреслити відбитки.</translation>
  </message>
  <message>
   <source>Save this answer as a text file</source>
   <extracomment>TAKE_BACK_SAVE</extracomment>
   <translation>Зберегти цю відповідь як текстовий файл</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: received on {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>Зображення {0} з {1}: отримано. Дата: {2}</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: on the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>Зображення {0} з {1}: у списку. Дата: {2}</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: off the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>Зображення {0} з {1}: більше не в списку. Дата: {2}</translation>
  </message>
  <message numerus="yes">
   <source>This case has {0} pictures. No names were ever sent, so they have numbers.</source>
   <extracomment>case_holds</extracomment>
   <translation>
    <numerusform>У цій справі {0} зображення. Назв ніколи не надсилали, тому воно має номер.</numerusform>
    <numerusform>У цій справі {0} зображення. Назв ніколи не надсилали, тому вони мають номери.</numerusform>
    <numerusform>У цій справі {0} зображень. Назв ніколи не надсилали, тому вони мають номери.</numerusform>
   </translation>
  </message>
  <message>
   <source>Take back picture {0}</source>
   <extracomment>take_back_picture</extracomment>
   <translation>Забрати зображення {0}</translation>
  </message>
  <message>
   <source>Take picture {0} back now</source>
   <extracomment>take_back_now</extracomment>
   <translation>Забрати зображення {0} зараз</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are taken back.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>Забрано {0} зображення.</numerusform>
    <numerusform>Забрано {0} зображення.</numerusform>
    <numerusform>Забрано {0} зображень.</numerusform>
   </translation>
  </message>
  <message>
   <source>None of this case is on the list now.</source>
   <extracomment>taken_back</extracomment>
   <translation>Із цієї справи зараз нічого немає у списку.</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are on the list.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>У списку {0} зображення.</numerusform>
    <numerusform>У списку {0} зображення.</numerusform>
    <numerusform>У списку {0} зображень.</numerusform>
   </translation>
  </message>
  <message>
   <source>How do you want to keep the case number?</source>
   <extracomment>KEEP_QUESTION</extracomment>
   <translation>Як ти хочеш зберегти номер справи?</translation>
  </message>
  <message>
   <source>Keep nothing here</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Нічого тут не зберігати</translation>
  </message>
  <message>
   <source>Write it down</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Записати</translation>
  </message>
  <message>
   <source>Copy it</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Скопіювати</translation>
  </message>
  <message>
   <source>Take it to a phone</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Перенести на телефон</translation>
  </message>
  <message>
   <source>Save a text file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Зберегти текстовий файл</translation>
  </message>
  <message>
   <source>Make a case file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>Зробити файл справи</translation>
  </message>
  <message>
   <source>Nothing is saved on this computer. That is a good choice too.</source>
   <extracomment>KEEP_NOTHING</extracomment>
   <translation>На цьому комп’ютері нічого не збережено. Це теж добрий вибір.</translation>
  </message>
  <message>
   <source>Write these signs on paper. There are three groups of four.</source>
   <extracomment>KEEP_WRITE</extracomment>
   <translation>Запиши ці знаки на папері. Це три групи по чотири.</translation>
  </message>
  <message>
   <source>Other programs can read what is copied. The app takes it back when you close it, if nothing else was copied since.</source>
   <extracomment>KEEP_COPY</extracomment>
   <translation>Інші програми можуть прочитати скопійоване. Програма забирає його, коли її закривають, якщо відтоді не копіювали іншого.</translation>
  </message>
  <message>
   <source>Open the phone's camera and hold it at this square.</source>
   <extracomment>KEEP_PHONE</extracomment>
   <translation>Відкрий камеру телефона і наведи на цей квадрат.</translation>
  </message>
  <message>
   <source>It holds the number and nothing else. The phone may keep what it read.</source>
   <extracomment>KEEP_PHONE_NOTE</extracomment>
   <translation>Він містить номер і більше нічого. Телефон може зберегти прочитане.</translation>
  </message>
  <message>
   <source>A square code with the case number, for a phone's camera</source>
   <extracomment>KEEP_PHONE_SPOKEN</extracomment>
   <translation>Квадратний код із номером справи, для камери телефона</translation>
  </message>
  <message>
   <source>The file holds the case number and the receipt. Anyone who uses this computer can read it.</source>
   <extracomment>KEEP_TEXT</extracomment>
   <translation>Файл містить номер справи і квитанцію. Прочитати його може кожен, хто користується цим комп’ютером.</translation>
  </message>
  <message>
   <source>There is no Documents folder here, so this app can save nothing.</source>
   <extracomment>KEEP_NO_FOLDER</extracomment>
   <translation>Тут немає теки «Документи», тож програма не може нічого зберегти.</translation>
  </message>
  <message>
   <source>The case number, sign by sign: {0}</source>
   <extracomment>NUMBER_LETTERS</extracomment>
   <translation>Номер справи, знак за знаком: {0}</translation>
  </message>
  <message>
   <source>A case file keeps your number, your receipts and what is still on its way. A passphrase locks it, and nobody can open it without that, not even we.</source>
   <extracomment>FILE_ABOUT</extracomment>
   <translation>Файл справи зберігає твій номер, твої квитанції і те, що ще в дорозі. Його замикає таємна фраза, і без неї ніхто його не відкриє, навіть ми.</translation>
  </message>
  <message>
   <source>These words were chosen by chance. Write them down, or use your own.</source>
   <extracomment>FILE_OFFER</extracomment>
   <translation>Ці слова вибрано випадково. Запиши їх або візьми свої.</translation>
  </message>
  <message>
   <source>Use my own passphrase</source>
   <extracomment>FILE_OWN</extracomment>
   <translation>Взяти власну таємну фразу</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <extracomment>FILE_PASSPHRASE</extracomment>
   <translation>Таємна фраза</translation>
  </message>
  <message>
   <source>Type your passphrase once more</source>
   <extracomment>FILE_AGAIN</extracomment>
   <translation>Набери таємну фразу ще раз</translation>
  </message>
  <message>
   <source>Hide the passphrase</source>
   <extracomment>FILE_HIDE</extracomment>
   <translation>Сховати таємну фразу</translation>
  </message>
  <message>
   <source>Offer other words</source>
   <extracomment>FILE_OTHER</extracomment>
   <translation>Запропонувати інші слова</translation>
  </message>
  <message>
   <source>Make the case file</source>
   <extracomment>FILE_MAKE</extracomment>
   <translation>Зробити файл справи</translation>
  </message>
  <message>
   <source>Making the case file. This takes a second or two.</source>
   <extracomment>FILE_MAKING</extracomment>
   <translation>Робимо файл справи. Це займає одну-дві секунди.</translation>
  </message>
  <message>
   <source>The two are not the same. Type them once more.</source>
   <extracomment>FILE_DIFFER</extracomment>
   <translation>Вони не однакові. Набери їх ще раз.</translation>
  </message>
  <message>
   <source>Your case file is in the folder “{0}” as “{1}”. Without the passphrase nobody can open it, so keep that safe.</source>
   <extracomment>FILE_MADE</extracomment>
   <translation>Твій файл справи — у теці «{0}» під назвою «{1}». Без таємної фрази ніхто його не відкриє, тож бережи її.</translation>
  </message>
  <message>
   <source>These words open the case file, and nothing else does. Are they written down? They stay here until you go on.</source>
   <extracomment>FILE_WORDS</extracomment>
   <translation>Ці слова відкривають файл справи, і більше ніщо його не відкриє. Чи вони записані? Вони тут, доки ти не підеш далі.</translation>
  </message>
  <message>
   <source>I have a case file</source>
   <extracomment>FILE_HAVE</extracomment>
   <translation>Я маю файл справи</translation>
  </message>
  <message>
   <source>Which case file?</source>
   <extracomment>FILE_WHICH</extracomment>
   <translation>Який файл справи?</translation>
  </message>
  <message>
   <source>There is no case file in the folder “{0}”. The app looks nowhere else.</source>
   <extracomment>FILE_NONE</extracomment>
   <translation>У теці «{0}» немає файла справи. Більше ніде програма не шукає.</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <extracomment>FILE_CHOOSE</extracomment>
   <translation>Вибрати файл</translation>
  </message>
  <message>
   <source>“{0}” in the folder “{1}”</source>
   <extracomment>FILE_ELSEWHERE</extracomment>
   <translation>«{0}» у теці «{1}»</translation>
  </message>
  <message>
   <source>Open the case file</source>
   <extracomment>FILE_OPEN</extracomment>
   <translation>Відкрити файл справи</translation>
  </message>
  <message>
   <source>Opening the case file. This takes a second or two.</source>
   <extracomment>FILE_OPENING</extracomment>
   <translation>Відкриваємо файл справи. Це займає одну-дві секунди.</translation>
  </message>
  <message>
   <source>Your case file is open. It locks itself when nobody has touched the app for 10 minutes.</source>
   <extracomment>FILE_OPENED</extracomment>
   <translation>Твій файл справи відкрито. Він замикається сам, якщо 10 хвилин ніхто не торкається програми.</translation>
  </message>
  <message>
   <source>The newest copy of the case file cannot be read, so this is the one before. What you did last may be missing. Ask the list where your case stands.</source>
   <extracomment>FILE_BEFORE</extracomment>
   <translation>Найновішу копію файла справи не вдається прочитати, тож це попередня. Останньої зміни може бракувати. Запитай список, що з твоєю справою.</translation>
  </message>
  <message>
   <source>This case is with {0}. This copy of the app is set up for another list, so it cannot ask there.</source>
   <extracomment>FILE_OTHER_LIST</extracomment>
   <translation>Цю справу веде {0}. Ця копія програми налаштована для іншого списку, тож не може там запитати.</translation>
  </message>
  <message>
   <source>Practice and real cases do not mix. Close the app and start the right one.</source>
   <extracomment>FILE_OTHER_WORLD</extracomment>
   <translation>Вправні та справжні справи не змішуються. Закрий програму і відкрий потрібну.</translation>
  </message>
  <message>
   <source>Your case file is locked again</source>
   <extracomment>FILE_LOCKED</extracomment>
   <translation>Твій файл справи знову замкнено</translation>
  </message>
  <message>
   <source>Nobody touched the app for 10 minutes. Open the case file to go on. Nothing is lost.</source>
   <extracomment>FILE_LOCKED_TEXT</extracomment>
   <translation>10 хвилин ніхто не торкався програми. Відкрий файл справи, щоб продовжити. Нічого не втрачено.</translation>
  </message>
  <message>
   <source>Writing to your case file first, so that nothing is lost.</source>
   <extracomment>FILE_SENDING</extracomment>
   <translation>Спершу пишемо до твого файла справи, щоб нічого не загубилося.</translation>
  </message>
  <message>
   <source>Send without the case file</source>
   <extracomment>FILE_SEND_WITHOUT</extracomment>
   <translation>Надіслати без файла справи</translation>
  </message>
  <message>
   <source>Your case file could not be written</source>
   <extracomment>FILE_NOT_WRITTEN</extracomment>
   <translation>Не вдалося записати у твій файл справи</translation>
  </message>
  <message>
   <source>The case file could not be opened</source>
   <extracomment>FILE_NOT_OPENED</extracomment>
   <translation>Не вдалося відкрити файл справи</translation>
  </message>
  <message>
   <source>The case file could not be made</source>
   <extracomment>FILE_NOT_MADE</extracomment>
   <translation>Не вдалося зробити файл справи</translation>
  </message>
  <message>
   <source>The case file could not be deleted</source>
   <extracomment>FILE_NOT_FORGOTTEN</extracomment>
   <translation>Не вдалося видалити файл справи</translation>
  </message>
  <message>
   <source>Something has no answer yet</source>
   <extracomment>FILE_WAITS</extracomment>
   <translation>На щось іще немає відповіді</translation>
  </message>
  <message>
   <source>The list has not answered what you sent last. Send it again: if it arrived before, it counts once.</source>
   <extracomment>FILE_WAITS_TEXT</extracomment>
   <translation>Список не відповів на останнє надіслане. Надішли ще раз: якщо воно вже дійшло, рахується один раз.</translation>
  </message>
  <message>
   <source>Send it again</source>
   <extracomment>FILE_RESEND</extracomment>
   <translation>Надіслати це ще раз</translation>
  </message>
  <message>
   <source>Do not send it</source>
   <extracomment>FILE_DROP</extracomment>
   <translation>Не надсилати цього</translation>
  </message>
  <message>
   <source>Sending what had no answer.</source>
   <extracomment>FILE_RESENDING</extracomment>
   <translation>Надсилаємо те, на що не було відповіді.</translation>
  </message>
  <message>
   <source>The receipt is in your case file.</source>
   <extracomment>FILE_HAS_RECEIPT</extracomment>
   <translation>Квитанція — у твоєму файлі справи.</translation>
  </message>
  <message>
   <source>The receipt is not in it yet. You can send again later: it counts once.</source>
   <extracomment>FILE_RECEIPT_LATER</extracomment>
   <translation>Квитанції в ньому ще немає. Можна надіслати ще раз пізніше: рахується один раз.</translation>
  </message>
  <message>
   <source>Forget this case</source>
   <extracomment>FORGET</extracomment>
   <translation>Забути цю справу</translation>
  </message>
  <message>
   <source>What forgetting means</source>
   <extracomment>FORGET_TITLE</extracomment>
   <translation>Що означає забути</translation>
  </message>
  <message>
   <source>The case file is made unreadable and then deleted. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. Your passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_TEXT</extracomment>
   <translation>Файл справи роблять нечитним, а тоді видаляють. Копії в резервах чи в синхронізованій теці залишаються, а диск може ще якийсь час зберігати старіші версії. Твоя таємна фраза їх відкриває. Що є у списку, лишається там.</translation>
  </message>
  <message>
   <source>I do not have the passphrase</source>
   <extracomment>FORGET_LOST</extracomment>
   <translation>У мене немає таємної фрази</translation>
  </message>
  <message>
   <source>The case file “{0}” is made unreadable and then deleted. The case number, the receipts and what was not sent yet are lost with it. If the number is nowhere else, there is no way back to this case. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. The passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_LOST_TEXT</extracomment>
   <translation>Файл справи «{0}» роблять нечитним, а тоді видаляють. Разом із ним зникають номер справи, квитанції і те, що ще не надіслано. Якщо номера немає більше ніде, шляху назад до цієї справи немає. Копії в резервах чи в синхронізованій теці залишаються, а диск може ще якийсь час зберігати старіші версії. Таємна фраза їх відкриває. Що є у списку, лишається там.</translation>
  </message>
  <message>
   <source>Keep the case file</source>
   <extracomment>FORGET_NOT</extracomment>
   <translation>Залишити файл справи</translation>
  </message>
  <message>
   <source>Forget this case now</source>
   <extracomment>FORGET_NOW</extracomment>
   <translation>Забути цю справу зараз</translation>
  </message>
  <message>
   <source>The case file is deleted</source>
   <extracomment>FORGOTTEN</extracomment>
   <translation>Файл справи видалено</translation>
  </message>
  <message>
   <source>With your case number you can still come back. Backups may still have a copy: delete it there too, if you want.</source>
   <extracomment>FORGOTTEN_TEXT</extracomment>
   <translation>З номером справи ти ще можеш повернутися. У резервах може бути копія: видали її й там, якщо хочеш.</translation>
  </message>
  <message>
   <source>The app can read this file and cannot write to it. To keep new things in it, put it into the folder “{0}” and open it there.</source>
   <extracomment>only_read</extracomment>
   <translation>Програма може читати цей файл і не може в нього писати. Щоб зберігати в ньому нове, поклади його в теку «{0}» і відкрий там.</translation>
  </message>
  <message>
   <source>The passphrase does not fit. Check each word and try again, as often as you like. The file stays as it is.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Таємна фраза не підходить. Перевір кожне слово і спробуй ще раз, скільки захочеш. Файл лишається, як є.</translation>
  </message>
  <message>
   <source>There is no passphrase yet. Type it first.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Таємної фрази ще немає. Спершу набери її.</translation>
  </message>
  <message>
   <source>A passphrase has 1,024 signs at most. Use a shorter one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Таємна фраза має щонайбільше 1024 знаки. Візьми коротшу.</translation>
  </message>
  <message>
   <source>It is open in another window of this app. Go on there, or close that window.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Він відкритий в іншому вікні цієї програми. Продовж там або закрий те вікно.</translation>
  </message>
  <message>
   <source>This file is not a case file. Choose another one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Цей файл не є файлом справи. Вибери інший.</translation>
  </message>
  <message>
   <source>A newer version of the app made it. Open it with that one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Його зробила новіша версія програми. Відкрий його нею.</translation>
  </message>
  <message>
   <source>The file is damaged. If you have a copy in a backup, put it in its place.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Файл пошкоджено. Якщо маєш копію в резерві, поклади її на його місце.</translation>
  </message>
  <message>
   <source>This case file was forgotten, and nobody can open it again. Use your case number: it still works.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Цей файл справи забуто, і ніхто не зможе відкрити його знову. Скористайся номером справи: він ще діє.</translation>
  </message>
  <message>
   <source>It was locked in a way that is not safe, so the app leaves it alone. Use your case number instead.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Його замкнено ненадійно, тож програма його не чіпає. Скористайся натомість номером справи.</translation>
  </message>
  <message>
   <source>This system cannot open it. Try another computer.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Ця система не може його відкрити. Спробуй інший комп’ютер.</translation>
  </message>
  <message>
   <source>The computer has too little memory free. Close other programs and try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>На комп’ютері замало вільної пам’яті. Закрий інші програми і спробуй ще раз.</translation>
  </message>
  <message>
   <source>The disk is full. Make some room and try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Диск заповнений. Звільни місце і спробуй ще раз. Що було раніше, у безпеці.</translation>
  </message>
  <message>
   <source>This disk cannot be written to. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>На цей диск не можна писати. Що було раніше, у безпеці. Продовжуй лише з номером справи.</translation>
  </message>
  <message>
   <source>The system does not let this app use the file. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Система не дає програмі користуватися файлом. Що було раніше, у безпеці. Продовжуй лише з номером справи.</translation>
  </message>
  <message>
   <source>The file or its folder is not there any more. Check whether a drive is unplugged, then try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Файла або його теки там більше немає. Перевір, чи не від’єднано диск, і спробуй ще раз.</translation>
  </message>
  <message>
   <source>The disk had a problem. Try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>На диску сталася проблема. Спробуй ще раз. Що було раніше, у безпеці.</translation>
  </message>
  <message>
   <source>The case file is full. Make a new case for more pictures.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Файл справи заповнений. Зроби нову справу для інших зображень.</translation>
  </message>
  <message>
   <source>The case file is locked. Open it again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Файл справи замкнено. Відкрий його ще раз.</translation>
  </message>
  <message>
   <source>Another window wrote to it in the meantime. Close the app and open the file again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>Тим часом у нього писало інше вікно. Закрий програму і відкрий файл ще раз.</translation>
  </message>
  <message>
   <source>What left this computer</source>
   <extracomment>PROOF</extracomment>
   <translation>Що залишило цей комп’ютер</translation>
  </message>
  <message>
   <source>The proof</source>
   <extracomment>PROOF_STEP</extracomment>
   <translation>Доказ</translation>
  </message>
  <message>
   <source>The wall around this app</source>
   <extracomment>PROOF_WALLS</extracomment>
   <translation>Стіна довкола цієї програми</translation>
  </message>
  <message>
   <source>The pictures</source>
   <extracomment>PROOF_PICTURES</extracomment>
   <translation>Зображення</translation>
  </message>
  <message>
   <source>What this does not show</source>
   <extracomment>PROOF_LIMITS</extracomment>
   <translation>Чого це не показує</translation>
  </message>
  <message>
   <source>Look at the pictures' files again</source>
   <extracomment>PROOF_LOOK</extracomment>
   <translation>Подивитися на файли зображень ще раз</translation>
  </message>
  <message>
   <source>Save the statement</source>
   <extracomment>PROOF_SAVE</extracomment>
   <translation>Зберегти засвідчення</translation>
  </message>
  <message>
   <source>A statement of all this can be saved and checked later. It holds the fingerprints, no picture and no name. Keep it as safe as the pictures.</source>
   <extracomment>PROOF_KEEP</extracomment>
   <translation>Засвідчення про все це можна зберегти і пізніше перевірити. У ньому відбитки, без зображень та імен. Бережи його, як і зображення.</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}”: “{1}” to read, the same as a PDF to print, and “{2}” to check.</source>
   <extracomment>PROOF_SAVED</extracomment>
   <translation>Збережено в теці «{0}»: «{1}» — читати, те саме у PDF — друкувати, «{2}» — перевіряти.</translation>
  </message>
  <message>
   <source>See every entry</source>
   <extracomment>PROOF_DETAILS</extracomment>
   <translation>Побачити кожен запис</translation>
  </message>
  <message>
   <source>Every entry of the ledger</source>
   <extracomment>PROOF_DETAILS_SPOKEN</extracomment>
   <translation>Кожен запис журналу</translation>
  </message>
  <message>
   <source>the part that opens pictures</source>
   <extracomment>_WHO</extracomment>
   <translation>частина, що відкриває зображення</translation>
  </message>
  <message>
   <source>the part that sends</source>
   <extracomment>_WHO</extracomment>
   <translation>частина, що надсилає</translation>
  </message>
  <message>
   <source>reach any network</source>
   <extracomment>_LAYERS</extracomment>
   <translation>дістатися будь-якої мережі</translation>
  </message>
  <message>
   <source>open other connections than sending needs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>відкривати інші з’єднання, ніж потрібно для надсилання</translation>
  </message>
  <message>
   <source>connect to anything but the list</source>
   <extracomment>_LAYERS</extracomment>
   <translation>з’єднуватися з чимось, крім списку</translation>
  </message>
  <message>
   <source>write outside its one folder</source>
   <extracomment>_LAYERS</extracomment>
   <translation>писати поза своєю єдиною текою</translation>
  </message>
  <message>
   <source>open your files</source>
   <extracomment>_LAYERS</extracomment>
   <translation>відкривати твої файли</translation>
  </message>
  <message>
   <source>start a program</source>
   <extracomment>_LAYERS</extracomment>
   <translation>запускати програми</translation>
  </message>
  <message>
   <source>look into other programs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>заглядати в інші програми</translation>
  </message>
  <message>
   <source>Whether another program read a picture: not shown on this system.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Чи читала зображення інша програма: у цій системі не видно.</translation>
  </message>
  <message>
   <source>What other programs on this computer do with your pictures.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Що інші програми на цьому комп’ютері роблять із твоїми зображеннями.</translation>
  </message>
  <message>
   <source>What the desktop does with what this window shows it.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Що стільниця робить із тим, що їй показує це вікно.</translation>
  </message>
  <message>
   <source>What happened before you chose a picture, and after this app closes.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Що було до вибору зображення і після закриття цієї програми.</translation>
  </message>
  <message>
   <source>Anything, if the system itself was changed to work against you.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Будь-що, якщо саму систему змінено, щоб діяти проти тебе.</translation>
  </message>
  <message>
   <source>What the list and the services that read it do with the fingerprints.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>Що роблять з відбитками список і служби, які його читають.</translation>
  </message>
  <message>
   <source>Another program opened picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>{1}: інша програма відкрила зображення {0}.</translation>
  </message>
  <message>
   <source>Picture {0} was changed at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>{1}: зображення {0} змінено.</translation>
  </message>
  <message>
   <source>Picture {0} was moved or deleted at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>{1}: зображення {0} переміщено або видалено.</translation>
  </message>
  <message>
   <source>Picture {0} got a second name at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>{1}: зображення {0} отримало другу назву.</translation>
  </message>
  <message>
   <source>A file of the same size appeared beside picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>{1}: поруч із зображенням {0} з’явився файл такого самого розміру.</translation>
  </message>
  <message>
   <source>Nothing has left through this app.</source>
   <extracomment>proof_sent</extracomment>
   <translation>Через цю програму нічого не вийшло.</translation>
  </message>
  <message>
   <source>{0} with fingerprints left through this app, {1} bytes in all, and nothing else.</source>
   <extracomment>proof_sent</extracomment>
   <translation>Через цю програму вийшло: {0} з відбитками, разом {1} байтів, і більше нічого.</translation>
  </message>
  <message numerus="yes">
   <source>{0} messages</source>
   <extracomment>proof_sent</extracomment>
   <translation>
    <numerusform>{0} повідомлення</numerusform>
    <numerusform>{0} повідомлення</numerusform>
    <numerusform>{0} повідомлень</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no wall on this system around {0}.</source>
   <extracomment>proof_wall</extracomment>
   <translation>У цій системі {0}, не має стіни довкола себе.</translation>
  </message>
  <message>
   <source>The system does not let {0}: {1}. It tried {2} ways, and each was refused.</source>
   <extracomment>proof_wall</extracomment>
   <translation>У цій системі {0}, не може цього: {1}. Спроб було {2}, і кожну відхилено.</translation>
  </message>
  <message>
   <source>No picture is chosen.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>Жодного зображення не вибрано.</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are watched.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>
    <numerusform>Під наглядом {0} зображення.</numerusform>
    <numerusform>Під наглядом {0} зображення.</numerusform>
    <numerusform>Під наглядом {0} зображень.</numerusform>
   </translation>
  </message>
  <message>
   <source>The system tells of every reading.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>Система повідомляє про кожне читання.</translation>
  </message>
  <message>
   <source>The system tells of some readings only.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>Система повідомляє лише про деякі читання.</translation>
  </message>
  <message>
   <source>The system does not tell of readings here: only the files are compared.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>Тут система не повідомляє про читання: лише порівнюються файли.</translation>
  </message>
  <message>
   <source>That can be a backup or sync program.</source>
   <extracomment>sighting</extracomment>
   <translation>Це може бути програма резервного копіювання чи синхронізації.</translation>
  </message>
  <message>
   <source>Picture {0} is in a folder that {1} uploads. Its picture may be there too.</source>
   <extracomment>synced</extracomment>
   <translation>Зображення {0} — у теці, яку вивантажує {1}. Можливо, воно є й там.</translation>
  </message>
  <message>
   <source>a service</source>
   <extracomment>synced</extracomment>
   <translation>якась служба</translation>
  </message>
  <message>
   <source>That {0} could not {1}.</source>
   <extracomment>proof_limits</extracomment>
   <translation>Що {0}, не могла цього: {1}.</translation>
  </message>
  <message>
   <source>There was no picture to look at.</source>
   <extracomment>proof_settled</extracomment>
   <translation>Не було зображення, щоб подивитися.</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are not as they were when you chose them.</source>
   <extracomment>proof_settled</extracomment>
   <translation>
    <numerusform>{0} зображення не таке, як під час вибору.</numerusform>
    <numerusform>{0} зображення не такі, як під час вибору.</numerusform>
    <numerusform>{0} зображень не такі, як під час вибору.</numerusform>
   </translation>
  </message>
  <message>
   <source>All pictures are unchanged and in their places.</source>
   <extracomment>proof_settled</extracomment>
   <translation>Усі зображення без змін і на своїх місцях.</translation>
  </message>
  <message>
   <source>Send</source>
   <extracomment>SEND_STEP</extracomment>
   <translation>Надіслати</translation>
  </message>
  <message>
   <source>Sending your fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>Надсилаємо твої відбитки</translation>
  </message>
  <message>
   <source>Sending their fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>Надсилаємо відбитки цієї людини</translation>
  </message>
  <message>
   <source>Sending is not finished yet</source>
   <extracomment>SEND_UNFINISHED</extracomment>
   <translation>Надсилання ще не завершено</translation>
  </message>
  <message>
   <source>This takes less than a minute. The pictures stay here.</source>
   <extracomment>SEND_TEXT</extracomment>
   <translation>Це займає менше хвилини. Зображення залишаються тут.</translation>
  </message>
  <message>
   <source>Very many people are sending now. Your computer first does a sum for the list. This takes a few seconds. The pictures stay here.</source>
   <extracomment>SEND_WORK</extracomment>
   <translation>Зараз надсилає дуже багато людей. Твій комп’ютер спершу робить обчислення для списку. Це займає кілька секунд. Зображення залишаються тут.</translation>
  </message>
  <message>
   <source>Send again</source>
   <extracomment>SEND_AGAIN</extracomment>
   <translation>Надіслати ще раз</translation>
  </message>
  <message>
   <source>Sending again is safe: it never makes a second case.</source>
   <extracomment>SEND_SAFE</extracomment>
   <translation>Надіслати ще раз безпечно: другої справи ніколи не буде.</translation>
  </message>
  <message>
   <source>Nothing was sent. The pictures and the case number are still here. Check the internet connection, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Нічого не надіслано. Зображення й номер справи ще тут. Перевір з’єднання з інтернетом і надішли ще раз.</translation>
  </message>
  <message>
   <source>Nothing was sent. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Нічого не надіслано. Можливо, щось між цим комп’ютером і списком читає, або годинник неточний. Спробуй іншу мережу і надішли ще раз.</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Відбитки могли дійти або ні. Зачекай кілька хвилин і надішли ще раз.</translation>
  </message>
  <message>
   <source>It asked us to come back later. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Він попросив прийти пізніше. Зачекай кілька хвилин і надішли ще раз.</translation>
  </message>
  <message>
   <source>The list did not take the fingerprints</source>
   <extracomment>FAILURES</extracomment>
   <translation>Список не прийняв відбитків</translation>
  </message>
  <message>
   <source>Nothing was put on the list. Go back and check, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>До списку нічого не внесено. Повернись, перевір і надішли ще раз.</translation>
  </message>
  <message>
   <source>We cannot tell if the fingerprints arrived. Some networks, as in hotels or schools, answer in place of the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Ми не знаємо, чи дійшли відбитки. Деякі мережі, як у готелях чи школах, відповідають замість списку. Спробуй іншу мережу і надішли ще раз.</translation>
  </message>
  <message>
   <source>Sending stopped before there was an answer</source>
   <extracomment>FAILURES</extracomment>
   <translation>Надсилання обірвалося до відповіді</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Send again to be sure.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Відбитки могли дійти або ні. Надішли ще раз, щоб знати напевно.</translation>
  </message>
  <message>
   <source>The app stopped before sending</source>
   <extracomment>FAILURES</extracomment>
   <translation>Програма зупинилася перед надсиланням</translation>
  </message>
  <message>
   <source>Nothing was sent. This system did not let the app lock its sending part. Restart the computer, or try another one.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Нічого не надіслано. Ця система не дала програмі замкнути частину, що надсилає. Перезапусти комп’ютер або спробуй інший.</translation>
  </message>
  <message>
   <source>We do not count this as sent. Something may stand between this computer and the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>Ми не вважаємо це надісланим. Можливо, щось стоїть між цим комп’ютером і списком. Спробуй іншу мережу і надішли ще раз.</translation>
  </message>
  <message>
   <source>This case number does not fit the case. Go back and check the number.</source>
   <extracomment>REASONS</extracomment>
   <translation>Цей номер не підходить до справи. Повернись і перевір номер.</translation>
  </message>
  <message>
   <source>Practice and real lists do not mix. Close the app and start the right one.</source>
   <extracomment>REASONS</extracomment>
   <translation>Вправні та справжні списки не змішуються. Закрий програму і відкрий потрібну.</translation>
  </message>
  <message>
   <source>A practice picture is among them. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>Серед них є вправне зображення. Повернись і прибери його.</translation>
  </message>
  <message>
   <source>One picture is nearly of one colour, and its codes would find other people's pictures. Go back and choose “only the very same file”, or take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>Одне зображення майже одного кольору, і його коди знайшли б чужі зображення. Повернись і вибери «Лише точно той самий файл» або прибери його.</translation>
  </message>
  <message>
   <source>The list knows one of these pictures as one that is seen everywhere. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>Список знає одне з цих зображень як таке, що трапляється всюди. Повернись і прибери його.</translation>
  </message>
  <message>
   <source>This case is full. Start the app again and send them in a new case.</source>
   <extracomment>REASONS</extracomment>
   <translation>Ця справа заповнена. Відкрий програму ще раз і надішли їх у новій справі.</translation>
  </message>
  <message>
   <source>This list does not take pictures for this age. Go back to the first page.</source>
   <extracomment>REASONS</extracomment>
   <translation>Цей список не приймає зображень цього віку. Повернись на першу сторінку.</translation>
  </message>
  <message>
   <source>Message {0} of {1} is on its way</source>
   <extracomment>sending</extracomment>
   <translation>Повідомлення {0} з {1} у дорозі</translation>
  </message>
  <message>
   <source>{0} of {1} messages have arrived. Only the rest is sent again.</source>
   <extracomment>some_arrived</extracomment>
   <translation>Дійшло повідомлень: {0} з {1}. Ще раз надсилається лише решта.</translation>
  </message>
  <message>
   <source>Receipt</source>
   <extracomment>RECEIPT_STEP</extracomment>
   <translation>Квитанція</translation>
  </message>
  <message>
   <source>Your fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>Твої відбитки дійшли</translation>
  </message>
  <message>
   <source>Their fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>Відбитки цієї людини дійшли</translation>
  </message>
  <message>
   <source>{0} signed this receipt, and the app has checked the signature.</source>
   <extracomment>RECEIPT_SIGNED</extracomment>
   <translation>{0}: цю квитанцію підписано, і програма перевірила підпис.</translation>
  </message>
  <message>
   <source>Pictures that were taken back before stay taken back.</source>
   <extracomment>RECEIPT_STAY</extracomment>
   <translation>Зображення, забрані раніше, лишаються забраними.</translation>
  </message>
  <message>
   <source>What happens next</source>
   <extracomment>RECEIPT_NEXT</extracomment>
   <translation>Що буде далі</translation>
  </message>
  <message>
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep your pictures where they are safe, and do not post them yourself: your own account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>Служби, що беруть участь, читають список і шукають копії. Це може тривати дні. Вони вирішують за власними правилами і не кажуть нам, що знаходять. Тримай свої зображення в безпечному місці і не публікуй їх: твій обліковий запис можуть заблокувати.</translation>
  </message>
  <message>
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep their pictures where they are safe, and let nobody post them: that account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>Служби, що беруть участь, читають список і шукають копії. Це може тривати дні. Вони вирішують за власними правилами і не кажуть нам, що знаходять. Тримай ці зображення в безпечному місці, і нехай ніхто їх не публікує: той обліковий запис можуть заблокувати.</translation>
  </message>
  <message>
   <source>If you need more than this</source>
   <extracomment>RECEIPT_NEEDS</extracomment>
   <translation>Якщо потрібно більше</translation>
  </message>
  <message>
   <source>Copy case number</source>
   <extracomment>RECEIPT_COPY</extracomment>
   <translation>Копіювати номер справи</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}” as “{1}”. Anyone who uses this computer can read it.</source>
   <extracomment>RECEIPT_SAVED</extracomment>
   <translation>Збережено в теці «{0}» як «{1}». Прочитати може кожен, хто користується цим комп’ютером.</translation>
  </message>
  <message>
   <source>It could not be saved. Write the number down, or copy it.</source>
   <extracomment>RECEIPT_NOT_SAVED</extracomment>
   <translation>Не вдалося зберегти. Запиши номер або скопіюй його.</translation>
  </message>
  <message>
   <source>See the signed receipt</source>
   <extracomment>RECEIPT_DETAILS</extracomment>
   <translation>Побачити підписану квитанцію</translation>
  </message>
  <message>
   <source>The signed receipt</source>
   <extracomment>RECEIPT_SPOKEN</extracomment>
   <translation>Підписана квитанція</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>RECEIPT_CLOSE</extracomment>
   <translation>Закрити</translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints were received by {1} on {2} at {3}.</source>
   <extracomment>received</extracomment>
   <translation>
    <numerusform>{1}: отримано {0} відбиток, {2} о {3}.</numerusform>
    <numerusform>{1}: отримано {0} відбитки, {2} о {3}.</numerusform>
    <numerusform>{1}: отримано {0} відбитків, {2} о {3}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Case number: {0}</source>
   <extracomment>paper</extracomment>
   <translation>Номер справи: {0}</translation>
  </message>
  <message>
   <source>Help</source>
   <extracomment>HELP</extracomment>
   <translation>Допомога</translation>
  </message>
  <message>
   <source>Find help</source>
   <extracomment>HELP_HEADING</extracomment>
   <translation>Знайти допомогу</translation>
  </message>
  <message>
   <source>Choose what fits best. Looking at these pages sends nothing.</source>
   <extracomment>HELP_TEXT</extracomment>
   <translation>Вибери, що найбільше підходить. Перегляд цих сторінок нічого не надсилає.</translation>
  </message>
  <message>
   <source>This is scary, and it happens to many people. You are doing something about it.</source>
   <extracomment>HELP_HUMAN</extracomment>
   <translation>Це страшно, і таке стається з багатьма. Ти щось із цим робиш.</translation>
  </message>
  <message>
   <source>More that can help</source>
   <extracomment>HELP_MORE</extracomment>
   <translation>Що ще може допомогти</translation>
  </message>
  <message>
   <source>Someone is threatening me</source>
   <extracomment>NEEDS</extracomment>
   <translation>Мені хтось погрожує</translation>
  </message>
  <message>
   <source>It is already online</source>
   <extracomment>NEEDS</extracomment>
   <translation>Це вже в інтернеті</translation>
  </message>
  <message>
   <source>I want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>Хочу поговорити з людиною</translation>
  </message>
  <message>
   <source>I am in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>Я в небезпеці</translation>
  </message>
  <message>
   <source>Someone is threatening them</source>
   <extracomment>NEEDS</extracomment>
   <translation>Цій людині хтось погрожує</translation>
  </message>
  <message>
   <source>We want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>Ми хочемо поговорити з людиною</translation>
  </message>
  <message>
   <source>Someone is in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>Хтось у небезпеці</translation>
  </message>
  <message>
   <source>Here is what helps when someone makes threats. What they do is wrong.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>Ось що допомагає, коли хтось погрожує. Те, що вони роблять, неправильно.</translation>
  </message>
  <message>
   <source>Here is how to ask for it to be taken down, and to make copies easier to find.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>Ось як попросити це прибрати і як полегшити пошук копій.</translation>
  </message>
  <message>
   <source>Here are people who listen. You can say as little as you like.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>Ось люди, які слухають. Можна сказати так мало, як захочеш.</translation>
  </message>
  <message>
   <source>Here is what to do first. Your safety comes before any picture.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>Ось що зробити спершу. Твоя безпека важливіша за будь-яке зображення.</translation>
  </message>
  <message>
   <source>Stop replying, and do not pay</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Не відповідай більше і не плати</translation>
  </message>
  <message>
   <source>Paying or doing what they ask rarely makes it stop.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Якщо платити чи робити, що вони вимагають, це рідко припиняється.</translation>
  </message>
  <message>
   <source>Keep the messages</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Збережи повідомлення</translation>
  </message>
  <message>
   <source>Do not delete the messages or your account: they show what was done. Then block the other account.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Не видаляй повідомлень чи свого облікового запису: вони показують, що сталося. Потім заблокуй той обліковий запис.</translation>
  </message>
  <message>
   <source>Tell one person you trust</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Розкажи людині, якій довіряєш</translation>
  </message>
  <message>
   <source>It is not your fault, and you do not have to show the pictures.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Це не твоя провина, і показувати зображення не треба.</translation>
  </message>
  <message>
   <source>Ask the service to take it down</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Попроси службу це прибрати</translation>
  </message>
  <message>
   <source>Its address or user name is enough. The app can write the text for you. Do not save the picture again for this.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Досить адреси чи імені користувача. Програма може написати текст за тебе. Не зберігай для цього зображення ще раз.</translation>
  </message>
  <message>
   <source>Send fingerprints with this app</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Надішли відбитки цією програмою</translation>
  </message>
  <message>
   <source>Services that take part can then look for more copies. You need the pictures on this computer.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Служби, що беруть участь, зможуть шукати інші копії. Потрібні зображення на цьому комп’ютері.</translation>
  </message>
  <message>
   <source>Let someone ask with you</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Нехай хтось просить разом із тобою</translation>
  </message>
  <message>
   <source>Some helplines write to services for you.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Деякі служби допомоги пишуть за тебе.</translation>
  </message>
  <message>
   <source>Call or write to one of these</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Подзвони або напиши до однієї з них</translation>
  </message>
  <message>
   <source>Stop whenever you like. You can hang up.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Зупинись, коли захочеш. Можна покласти слухавку.</translation>
  </message>
  <message>
   <source>Ask who else will hear of it</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Запитай, хто ще про це дізнається</translation>
  </message>
  <message>
   <source>Each helpline has its own rule. You can ask before you tell them your name.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>У кожної служби допомоги своє правило. Можна запитати, перш ніж назвати ім’я.</translation>
  </message>
  <message>
   <source>Or tell someone you know</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Або розкажи комусь знайомому</translation>
  </message>
  <message>
   <source>You can begin so: “Someone has pictures of me. I need help. You need not look.”</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Можна почати так: «Хтось має мої зображення. Мені потрібна допомога. Дивитися не треба».</translation>
  </message>
  <message>
   <source>Call the emergency number now</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Подзвони зараз на номер екстреної допомоги</translation>
  </message>
  <message>
   <source>Call if someone may hurt you, or if you may hurt yourself.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Подзвони, якщо хтось може тобі зашкодити або ти можеш зашкодити собі.</translation>
  </message>
  <message>
   <source>Go to a safer place</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Іди в безпечніше місце</translation>
  </message>
  <message>
   <source>Go where other people are, if you can.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Іди туди, де є інші люди, якщо можеш.</translation>
  </message>
  <message>
   <source>If you think of hurting yourself, tell someone</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Якщо думаєш зашкодити собі, скажи комусь</translation>
  </message>
  <message>
   <source>You matter more than any picture. These people listen.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>Ти важливіше за будь-яке зображення. Ці люди слухають.</translation>
  </message>
  <message>
   <source>The app does not know where you are, or has no checked number for it. Call the number that you know, or ask someone near you.</source>
   <extracomment>NO_EMERGENCY_NUMBER</extracomment>
   <translation>Програма не знає, де ти, або не має перевіреного номера для цього місця. Подзвони на номер, який знаєш, або запитай когось поруч.</translation>
  </message>
  <message>
   <source>Helplines in your country</source>
   <extracomment>NUMBERS</extracomment>
   <translation>Служби допомоги у твоїй країні</translation>
  </message>
  <message>
   <source>Here is who can help. The app does not look where you are: choose the country yourself.</source>
   <extracomment>NUMBERS_TEXT</extracomment>
   <translation>Ось хто може допомогти. Програма не дивиться, де ти: вибери країну.</translation>
  </message>
  <message>
   <source>Where are you?</source>
   <extracomment>NUMBERS_COUNTRY</extracomment>
   <translation>Де ти?</translation>
  </message>
  <message>
   <source>Australia</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Австралія</translation>
  </message>
  <message>
   <source>Canada</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Канада</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Велика Британія</translation>
  </message>
  <message>
   <source>Ireland</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Ірландія</translation>
  </message>
  <message>
   <source>India</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Індія</translation>
  </message>
  <message>
   <source>United States</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>США</translation>
  </message>
  <message>
   <source>Another country</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>Інша країна</translation>
  </message>
  <message>
   <source>In every country</source>
   <extracomment>NUMBERS_WORLD</extracomment>
   <translation>У кожній країні</translation>
  </message>
  <message>
   <source>Only what was checked stands here. There are more helplines than these.</source>
   <extracomment>NUMBERS_HERE_ONLY</extracomment>
   <translation>Тут лише те, що перевірено. Служб допомоги більше, ніж тут.</translation>
  </message>
  <message>
   <source>Emergency</source>
   <extracomment>EMERGENCY</extracomment>
   <translation>Екстрена допомога</translation>
  </message>
  <message>
   <source>For everyone.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Для всіх.</translation>
  </message>
  <message>
   <source>For pictures from before you were 18, however old you are now.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Для зображень із часу до твоїх 18, хоч скільки тобі зараз.</translation>
  </message>
  <message>
   <source>For pictures from when you were 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Для зображень із часу, коли тобі було 18 або більше.</translation>
  </message>
  <message>
   <source>For people under 18.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Для людей до 18.</translation>
  </message>
  <message>
   <source>For people under 19.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Для людей до 19.</translation>
  </message>
  <message>
   <source>For people who are 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>Для людей від 18.</translation>
  </message>
  <message>
   <source>They talk with you.</source>
   <extracomment>DOES</extracomment>
   <translation>Вони говорять із тобою.</translation>
  </message>
  <message>
   <source>They keep a list of fingerprints.</source>
   <extracomment>DOES</extracomment>
   <translation>Вони ведуть список відбитків.</translation>
  </message>
  <message>
   <source>They help to get pictures taken down.</source>
   <extracomment>DOES</extracomment>
   <translation>Вони допомагають прибрати зображення.</translation>
  </message>
  <message>
   <source>They write down what happened, and can bring in the police.</source>
   <extracomment>DOES</extracomment>
   <translation>Вони записують, що сталося, і можуть залучити поліцію.</translation>
  </message>
  <message>
   <source>They know who helps in other countries.</source>
   <extracomment>DOES</extracomment>
   <translation>Вони знають, хто допомагає в інших країнах.</translation>
  </message>
  <message>
   <source>Your pictures stay with you.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>Твої зображення залишаються в тебе.</translation>
  </message>
  <message>
   <source>They ask for the pictures themselves, or for their addresses.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>Вони просять самі зображення або їхні адреси.</translation>
  </message>
  <message>
   <source>Open day and night.</source>
   <extracomment>DAY_AND_NIGHT</extracomment>
   <translation>Відкрито вдень і вночі.</translation>
  </message>
  <message>
   <source>Opening hours: not in what we read.</source>
   <extracomment>HOURS_UNKNOWN</extracomment>
   <translation>Години: цього не було в тому, що ми читали.</translation>
  </message>
  <message>
   <source>Languages: not in what we read.</source>
   <extracomment>LANGUAGES_UNKNOWN</extracomment>
   <translation>Мови: цього не було в тому, що ми читали.</translation>
  </message>
  <message>
   <source>Free to call or use.</source>
   <extracomment>FREE</extracomment>
   <translation>Дзвінок чи користування безкоштовні.</translation>
  </message>
  <message>
   <source>A call costs money.</source>
   <extracomment>FREE</extracomment>
   <translation>Дзвінок коштує грошей.</translation>
  </message>
  <message>
   <source>A call may cost money.</source>
   <extracomment>FREE</extracomment>
   <translation>Дзвінок може коштувати грошей.</translation>
  </message>
  <message>
   <source>It shows on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>Це видно в телефонному рахунку.</translation>
  </message>
  <message>
   <source>It does not show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>Цього не видно в телефонному рахунку.</translation>
  </message>
  <message>
   <source>It may show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>Це може бути видно в телефонному рахунку.</translation>
  </message>
  <message>
   <source>You need not give your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>Називати ім’я не треба.</translation>
  </message>
  <message>
   <source>They ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>Вони питають ім’я.</translation>
  </message>
  <message>
   <source>They may ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>Вони можуть спитати ім’я.</translation>
  </message>
  <message>
   <source>More about them</source>
   <extracomment>CARD_DETAILS</extracomment>
   <translation>Більше про них</translation>
  </message>
  <message>
   <source>This is more than half a year old. It may have changed.</source>
   <extracomment>CHANGING</extracomment>
   <translation>Цьому понад пів року. Воно могло змінитися.</translation>
  </message>
  <message>
   <source>Older numbers and addresses</source>
   <extracomment>OLDER</extracomment>
   <translation>Старіші номери та адреси</translation>
  </message>
  <message>
   <source>These are more than a year old. Look for a newer one first.</source>
   <extracomment>OLDER_TEXT</extracomment>
   <translation>Цим понад рік. Спершу пошукай новіші.</translation>
  </message>
  <message>
   <source>Copy number</source>
   <extracomment>COPY_NUMBER</extracomment>
   <translation>Копіювати номер</translation>
  </message>
  <message>
   <source>Show a phone code</source>
   <extracomment>SHOW_CODE</extracomment>
   <translation>Показати код для телефона</translation>
  </message>
  <message>
   <source>A code for a phone's camera: {0}</source>
   <extracomment>CODE_SPOKEN</extracomment>
   <translation>Код для камери телефона: {0}</translation>
  </message>
  <message>
   <source>This app opens no web page. An address that you open stays in that computer's or phone's history. A call stays in the phone's list.</source>
   <extracomment>LINK_NOTE</extracomment>
   <translation>Ця програма не відкриває вебсторінок. Адреса, яку ти відкриєш, лишається в історії того комп’ютера чи телефона. Дзвінок лишається у списку телефона.</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy without a date: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Прочитано {0} у збереженій копії без дати: «{1}». Ніхто не дзвонив.</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy of {2}: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Прочитано {0} у збереженій копії від {2}: «{1}». Ніхто не дзвонив.</translation>
  </message>
  <message>
   <source>Read on {0}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Прочитано {0}: «{1}».</translation>
  </message>
  <message>
   <source>Read on {0}, on a page of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Прочитано {0}, на сторінці від {2}: «{1}».</translation>
  </message>
  <message>
   <source>Called on {0}. Source: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Подзвонили {0}. Джерело: «{1}».</translation>
  </message>
  <message>
   <source>Called on {0}. Source of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>Подзвонили {0}. Джерело від {2}: «{1}».</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <extracomment>hours</extracomment>
   <translation>{0} – {1}</translation>
  </message>
  <message>
   <source>Open {0}, from {1} to {2}, time of {3}.</source>
   <extracomment>hours</extracomment>
   <translation>Відкрито {0}, з {1} до {2}, час: {3}.</translation>
  </message>
  <message>
   <source>Languages: {0}.</source>
   <extracomment>_languages</extracomment>
   <translation>Мови: {0}.</translation>
  </message>
  <message>
   <source>You can also turn to someone now: {0}.</source>
   <extracomment>call_instead</extracomment>
   <translation>Можна також звернутися зараз: {0}.</translation>
  </message>
  <message>
   <source>What happens to my picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>Що буде з моїм зображенням?</translation>
  </message>
  <message>
   <source>What happens to their picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>Що буде із зображенням цієї людини?</translation>
  </message>
  <message>
   <source>Here is who gets what, step by step. Each step says how we know.</source>
   <extracomment>HAPPENS_TEXT</extracomment>
   <translation>Ось хто що отримує, крок за кроком. Кожен крок каже, звідки ми це знаємо.</translation>
  </message>
  <message>
   <source>This app gets the picture</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Ця програма отримує зображення</translation>
  </message>
  <message>
   <source>It opens the picture on this computer to make fingerprints. It sends the fingerprints, the age that you chose and a key of your case. No picture, name or file name is sent.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Вона відкриває зображення на цьому комп’ютері, щоб зробити відбитки. Вона надсилає відбитки, вибраний вік і ключ твоєї справи. Ані зображення, ані імені, ані назви файла не надсилає.</translation>
  </message>
  <message>
   <source>How you can see it: “See exactly what is sent”, and “What left this computer”.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Як це побачити: «Побачити точно, що надсилається» і «Що залишило цей комп’ютер».</translation>
  </message>
  <message>
   <source>The hash list gets fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Список отримує відбитки</translation>
  </message>
  <message>
   <source>It keeps them for services that take part. It never had the picture, so it cannot give it to anybody. Rough, blurry guesses from such codes have been made. Only services that have a key to the list can read them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Він зберігає їх для служб, що беруть участь. Зображення він ніколи не мав, тож не може його нікому дати. Грубі, розмиті здогади з таких кодів уже робили. Читати їх можуть лише служби, що мають ключ до списку.</translation>
  </message>
  <message>
   <source>Sources: the list's program, which anyone can read. On guesses: arXiv 2412.06056, 2024. Another study, arXiv 2406.00918, found them hard to make.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Джерела: програма списку, яку може прочитати кожен. Про здогади: arXiv 2412.06056, 2024. Інше дослідження, arXiv 2406.00918, показало, що їх важко зробити.</translation>
  </message>
  <message>
   <source>Services that take part get fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Служби, що беруть участь, отримують відбитки</translation>
  </message>
  <message>
   <source>They compare them with pictures that people post in public or unencrypted places. Each decides by its own rules what to do. The picture that they then look at is the copy that someone posted with them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Вони порівнюють їх із зображеннями, які люди публікують у відкритих або незашифрованих місцях. Кожна вирішує за власними правилами. Зображення, на яке вони тоді дивляться, — це копія, яку хтось опублікував у них.</translation>
  </message>
  <message>
   <source>Sources: questions and answers of Take It Down (NCMEC) and StopNCII, copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Джерела: питання й відповіді Take It Down (NCMEC) і StopNCII, копії прочитано 22 листопада 2026 року.</translation>
  </message>
  <message>
   <source>NCMEC may get a CyberTipline report</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>NCMEC може отримати повідомлення CyberTipline</translation>
  </message>
  <message>
   <source>United States law makes services tell NCMEC when they find what looks like sexual abuse of a child. They may add their own copy of the picture, and the messages around it. They must keep them for a year. This law is about people under 18.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Закон США вимагає, щоб служби казали NCMEC, коли знаходять щось схоже на сексуальне насильство над дитиною. Вони можуть додати свою копію зображення і повідомлення довкола. Вони мають зберігати їх рік. Цей закон — про людей до 18.</translation>
  </message>
  <message>
   <source>Sources: United States law, 18 USC 2258A, and Public Law 118-59 of 7 May 2024; copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Джерела: закон США, 18 USC 2258A, і Public Law 118-59 від 7 травня 2024 року; копії прочитано 22 листопада 2026 року.</translation>
  </message>
  <message>
   <source>Investigators get it from the service</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Слідчі отримують його від служби</translation>
  </message>
  <message>
   <source>NCMEC passes such a report on to the police that it concerns. More they get from the service by law, for example with a judge's order. A picture reaches the police from the service or by law, never from the hash list.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>NCMEC передає таке повідомлення відповідній поліції. Більше вона отримує від служби за законом, наприклад за рішенням судді. Зображення потрапляє до поліції від служби або за законом, ніколи не зі списку.</translation>
  </message>
  <message>
   <source>Source: a news check by factually.co, not NCMEC itself; read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Джерело: перевірка новин factually.co, не сам NCMEC; прочитано 22 листопада 2026 року.</translation>
  </message>
  <message>
   <source>Nobody is told by this app</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Ця програма нікому не каже</translation>
  </message>
  <message>
   <source>Sending fingerprints tells no police, no parent and no school. It is no message to the police either. If you want that, tell them yourself, or let a helpline do it with you.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Надсилання відбитків не каже нічого поліції, батькам чи школі. Це й не заява до поліції. Якщо ти цього хочеш, скажи їм або нехай служба допомоги зробить це з тобою.</translation>
  </message>
  <message>
   <source>How you can see it: the list has one address, and the app sends to nobody else.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Як це побачити: список має одну адресу, і програма більше нікому не надсилає.</translation>
  </message>
  <message>
   <source>What is not public</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Що не є відкритим</translation>
  </message>
  <message>
   <source>We found no public answer to how often copies are found, how long it takes and who looks. So this app promises none of it.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Ми не знайшли відкритої відповіді, як часто знаходять копії, скільки це триває і хто дивиться. Тож ця програма нічого з цього не обіцяє.</translation>
  </message>
  <message>
   <source>Looked for in stored copies of public pages on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>Шукали у збережених копіях відкритих сторінок 22 листопада 2026 року.</translation>
  </message>
  <message>
   <source>Which services take part?</source>
   <extracomment>SERVICES</extracomment>
   <translation>Які служби беруть участь?</translation>
  </message>
  <message>
   <source>Here are the services that were named, by whom, and when.</source>
   <extracomment>SERVICES_TEXT</extracomment>
   <translation>Ось служби, які було названо, ким і коли.</translation>
  </message>
  <message>
   <source>Ask {0} which services read its list. This app does not know.</source>
   <extracomment>SERVICES_OWN</extracomment>
   <translation>Запитай {0}, які служби читають їхній список. Ця програма не знає.</translation>
  </message>
  <message>
   <source>No list reaches private encrypted chats, other services, or pictures that people have saved.</source>
   <extracomment>SERVICES_NEVER</extracomment>
   <translation>Жоден список не сягає приватних зашифрованих чатів, інших служб чи зображень, які хтось зберіг.</translation>
  </message>
  <message>
   <source>This is more than a year old. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_OLDER</extracomment>
   <translation>Цьому понад рік. Сьогоднішні служби дивись на {0}.</translation>
  </message>
  <message>
   <source>This may have changed. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_CHANGING</extracomment>
   <translation>Це могло змінитися. Сьогоднішні служби дивись на {0}.</translation>
  </message>
  <message>
   <source>See the services named then</source>
   <extracomment>SERVICES_FOLD</extracomment>
   <translation>Побачити названі тоді служби</translation>
  </message>
  <message>
   <source>Write down what happened</source>
   <extracomment>WORKSHEET</extracomment>
   <translation>Записати, що сталося</translation>
  </message>
  <message>
   <source>Write here once, and the app makes texts for others from it. It stays on this page: the app never sends it, and forgets it when it closes. You can leave anything empty.</source>
   <extracomment>WORKSHEET_TEXT</extracomment>
   <translation>Напиши тут один раз, і програма зробить із цього тексти для інших. Це лишається на цій сторінці: програма цього не надсилає і забуває, коли закривається. Будь-що можна лишити порожнім.</translation>
  </message>
  <message>
   <source>Addresses and names are enough. Do not save or copy the pictures.</source>
   <extracomment>WORKSHEET_NO_PICTURE</extracomment>
   <translation>Досить адрес та імен. Не зберігай і не копіюй зображень.</translation>
  </message>
  <message>
   <source>Place {0}</source>
   <extracomment>WORKSHEET_PLACE</extracomment>
   <translation>Місце {0}</translation>
  </message>
  <message>
   <source>Address, or name of the app</source>
   <extracomment>WORKSHEET_WHERE</extracomment>
   <translation>Адреса або назва програми</translation>
  </message>
  <message>
   <source>User name of who posted or wrote</source>
   <extracomment>WORKSHEET_WHO</extracomment>
   <translation>Ім’я користувача того, хто опублікував чи написав</translation>
  </message>
  <message>
   <source>Date and time, as well as you know</source>
   <extracomment>WORKSHEET_WHEN</extracomment>
   <translation>Дата й час, наскільки знаєш</translation>
  </message>
  <message>
   <source>Add another place</source>
   <extracomment>WORKSHEET_ADD</extracomment>
   <translation>Додати ще одне місце</translation>
  </message>
  <message>
   <source>More than ten places do not fit. Copy this text, then start a new one.</source>
   <extracomment>WORKSHEET_FULL</extracomment>
   <translation>Більше десяти місць не вміщається. Скопіюй цей текст і почни новий.</translation>
  </message>
  <message>
   <source>What they threaten or want, in a few words</source>
   <extracomment>WORKSHEET_THREAT</extracomment>
   <translation>Чим погрожують або чого хочуть, кількома словами</translation>
  </message>
  <message>
   <source>I was under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>Мені було менше 18 на зображеннях</translation>
  </message>
  <message>
   <source>They were under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>Людині було менше 18 на зображеннях</translation>
  </message>
  <message>
   <source>Who is the text for?</source>
   <extracomment>WORKSHEET_FOR</extracomment>
   <translation>Для кого текст?</translation>
  </message>
  <message>
   <source>CyberTipline (NCMEC)</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>CyberTipline (NCMEC)</translation>
  </message>
  <message>
   <source>A service that shows it</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>Служба, яка це показує</translation>
  </message>
  <message>
   <source>The police</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>Поліція</translation>
  </message>
  <message>
   <source>CyberTipline is for pictures of people under 18, from every country. You need not give your name. A United States law of May 2024 gives some protection to people under 18 who tell of pictures of themselves. Paste the text at report.cybertip.org, or read it out: 1-800-843-5678.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>CyberTipline — для зображень людей до 18, з усіх країн. Називати ім’я не треба. Закон США від травня 2024 року дає певний захист людям до 18, які розповідають про власні зображення. Встав текст на report.cybertip.org або прочитай його: 1-800-843-5678.</translation>
  </message>
  <message>
   <source>This is a request under the Take It Down Act of the United States. Services there have 48 hours for it, if all four parts are in it. Add your name and contact where you send it. We read this on trade pages, not in the law itself: details may be wrong.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>Це запит за Take It Down Act США. Служби там мають на нього 48 годин, якщо в ньому є всі чотири частини. Додай ім’я та контакт там, де надсилаєш. Ми читали це на галузевих сторінках, не в самому законі: подробиці можуть бути неточні.</translation>
  </message>
  <message>
   <source>Take it to a police station, or read it out. Ask to speak in a quiet room.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>Віднеси це до поліції або прочитай уголос. Попроси поговорити в тихій кімнаті.</translation>
  </message>
  <message>
   <source>The text so far</source>
   <extracomment>WORKSHEET_DRAFT</extracomment>
   <translation>Текст на цю мить</translation>
  </message>
  <message>
   <source>Copy text</source>
   <extracomment>WORKSHEET_COPY</extracomment>
   <translation>Копіювати текст</translation>
  </message>
  <message>
   <source>It could not be saved. Copy the text instead.</source>
   <extracomment>WORKSHEET_NOT_SAVED</extracomment>
   <translation>Не вдалося зберегти. Натомість скопіюй текст.</translation>
  </message>
  <message>
   <source>Empty this page</source>
   <extracomment>WORKSHEET_CLEAR</extracomment>
   <translation>Очистити цю сторінку</translation>
  </message>
  <message>
   <source>Everything on this page is gone.</source>
   <extracomment>WORKSHEET_CLEARED</extracomment>
   <translation>Усе на цій сторінці стерто.</translation>
  </message>
  <message>
   <source>This is about intimate pictures of me.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>Ідеться про мої інтимні зображення.</translation>
  </message>
  <message>
   <source>This is about intimate pictures of someone who asked me to help.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>Ідеться про інтимні зображення людини, яка попросила мене про допомогу.</translation>
  </message>
  <message>
   <source>I was under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>Мені було менше 18, коли їх зробили.</translation>
  </message>
  <message>
   <source>They were under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>Людині було менше 18, коли їх зробили.</translation>
  </message>
  <message>
   <source>I do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>Я не хочу, щоб їх поширювали.</translation>
  </message>
  <message>
   <source>They do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>Людина не хоче, щоб їх поширювали.</translation>
  </message>
  <message>
   <source>Where the pictures were seen:</source>
   <extracomment>DRAFT_SEEN</extracomment>
   <translation>Де бачили зображення:</translation>
  </message>
  <message>
   <source>[where the picture is: its address or user name]</source>
   <extracomment>DRAFT_NOWHERE</extracomment>
   <translation>[де зображення: його адреса або ім’я користувача]</translation>
  </message>
  <message>
   <source>User name: {0}</source>
   <extracomment>DRAFT_WHO</extracomment>
   <translation>Ім’я користувача: {0}</translation>
  </message>
  <message>
   <source>When: {0}</source>
   <extracomment>DRAFT_WHEN</extracomment>
   <translation>Коли: {0}</translation>
  </message>
  <message>
   <source>What was threatened or asked for:</source>
   <extracomment>DRAFT_THREAT</extracomment>
   <translation>Чим погрожували або що вимагали:</translation>
  </message>
  <message>
   <source>I have kept the messages: [yes or no]. No picture is part of this text.</source>
   <extracomment>DRAFT_MESSAGES</extracomment>
   <translation>Повідомлення збережено: [так чи ні]. У цьому тексті немає зображень.</translation>
  </message>
  <message>
   <source>To the CyberTipline</source>
   <extracomment>DRAFT_CYBERTIPLINE</extracomment>
   <translation>До CyberTipline</translation>
  </message>
  <message>
   <source>Country and place, if you want to say: [ ]</source>
   <extracomment>DRAFT_COUNTRY</extracomment>
   <translation>Країна й місце, якщо хочеш сказати: [ ]</translation>
  </message>
  <message>
   <source>Name and contact, only if you want an answer: [ ]</source>
   <extracomment>DRAFT_CONTACT</extracomment>
   <translation>Ім’я та контакт, лише якщо хочеш відповіді: [ ]</translation>
  </message>
  <message>
   <source>Request under the Take It Down Act of the United States</source>
   <extracomment>DRAFT_PLATFORM</extracomment>
   <translation>Запит за Take It Down Act США</translation>
  </message>
  <message>
   <source>Take down the intimate pictures named below within 48 hours, and the identical copies that you know of.</source>
   <extracomment>DRAFT_PLATFORM_ASK</extracomment>
   <translation>Приберіть протягом 48 годин названі нижче інтимні зображення та відомі вам однакові копії.</translation>
  </message>
  <message>
   <source>1. What and where</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>1. Що і де</translation>
  </message>
  <message>
   <source>2. Statement</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>2. Заява</translation>
  </message>
  <message>
   <source>3. Contact</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>3. Контакт</translation>
  </message>
  <message>
   <source>4. Signature</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>4. Підпис</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures of me were published without my consent.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>Я добросовісно вважаю, що ці мої зображення опубліковано без моєї згоди.</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures were published without the consent of the person in them. I may speak for this person.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>Я добросовісно вважаю, що ці зображення опубліковано без згоди людини на них. Я маю право говорити за цю людину.</translation>
  </message>
  <message>
   <source>[an e-mail address, a phone number or a postal address for the answer]</source>
   <extracomment>DRAFT_ANSWER_TO</extracomment>
   <translation>[електронна пошта, телефон або поштова адреса для відповіді]</translation>
  </message>
  <message>
   <source>[your name as a signature] [date]</source>
   <extracomment>DRAFT_SIGNED</extracomment>
   <translation>[твоє ім’я як підпис] [дата]</translation>
  </message>
  <message>
   <source>To the police</source>
   <extracomment>DRAFT_POLICE</extracomment>
   <translation>До поліції</translation>
  </message>
  <message>
   <source>I want to tell you what happened. Write down my words, and give me the number of the case.</source>
   <extracomment>DRAFT_POLICE_ASK</extracomment>
   <translation>Я хочу розповісти вам, що сталося. Запишіть мої слова і дайте мені номер справи.</translation>
  </message>
  <message>
   <source>The app stopped before any picture was opened</source>
   <extracomment>STOPPED</extracomment>
   <translation>Програма зупинилася, перш ніж відкрити зображення</translation>
  </message>
  <message>
   <source>It could not lock itself in, because something else had started inside it. Close it, and start it again without extra tools around it.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>Вона не змогла замкнутися, бо всередині неї вже щось почалося. Закрий її і відкрий ще раз без додаткових засобів довкола.</translation>
  </message>
  <message>
   <source>This system did not let the app close its network. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>Ця система не дала програмі закрити її мережу. Перезапусти комп’ютер і спробуй ще раз або візьми інший комп’ютер.</translation>
  </message>
  <message>
   <source>This system did not let the app lock its way to the disk. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>Ця система не дала програмі замкнути шлях до диска. Перезапусти комп’ютер і спробуй ще раз або візьми інший комп’ютер.</translation>
  </message>
  <message>
   <source>The app tried its own lock, and the lock did not hold. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>Програма спробувала власний замок, і він не втримав. Перезапусти комп’ютер і спробуй ще раз або візьми інший комп’ютер.</translation>
  </message>
  <message>
   <source>Something in the app went wrong</source>
   <extracomment>UNFORESEEN</extracomment>
   <translation>У програмі щось пішло не так</translation>
  </message>
  <message>
   <source>Your pictures were not sent by this. You can go on, or close the app and start again. With the same pictures and the same case number, nothing is counted twice.</source>
   <extracomment>UNFORESEEN_TEXT</extracomment>
   <translation>Твоїх зображень через це не надіслано. Можна продовжити або закрити програму і почати знову. З тими самими зображеннями й номером справи нічого не рахується двічі.</translation>
  </message>
 </context>
</TS>
