<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>takeitdown</name>
  <message>
   <source>Notes</source>
   <extracomment>WINDOW_TITLE</extracomment>
   <translation>ملاحظات</translation>
  </message>
  <message>
   <source>Hide and close now</source>
   <extracomment>LEAVE</extracomment>
   <translation>إخفاء وإغلاق الآن</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>BACK</extracomment>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Practice. Practice pictures only. Nothing leaves this computer.</source>
   <extracomment>PRACTICE</extracomment>
   <translation>تدريب. صور تدريب فقط. لا شيء يغادر هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Practice. Nothing leaves this computer.</source>
   <extracomment>PRACTICE_ANY</extracomment>
   <translation>تدريب. لا شيء يغادر هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Notes. Practice</source>
   <extracomment>PRACTICE_TITLE</extracomment>
   <translation>ملاحظات. تدريب</translation>
  </message>
  <message>
   <source>Practice. What a screen reader reads</source>
   <extracomment>READING_TITLE</extracomment>
   <translation>تدريب. ما يقرؤه قارئ الشاشة</translation>
  </message>
  <message>
   <source>button</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>زر</translation>
  </message>
  <message>
   <source>check box</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>خانة اختيار</translation>
  </message>
  <message>
   <source>choice</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>خيار</translation>
  </message>
  <message>
   <source>text field</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>حقل نص</translation>
  </message>
  <message>
   <source>progress</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>تقدم</translation>
  </message>
  <message>
   <source>checked</source>
   <extracomment>SPOKEN_CHECKED</extracomment>
   <translation>محدد</translation>
  </message>
  <message>
   <source>not checked</source>
   <extracomment>SPOKEN_NOT_CHECKED</extracomment>
   <translation>غير محدد</translation>
  </message>
  <message>
   <source>cannot be used now</source>
   <extracomment>SPOKEN_DISABLED</extracomment>
   <translation>لا يمكن استعماله الآن</translation>
  </message>
  <message>
   <source>Draft: no native speaker has checked this translation.</source>
   <extracomment>DRAFT</extracomment>
   <translation>مسودة: لم يراجع هذه الترجمة أي متحدث أصلي باللغة.</translation>
  </message>
  <message>
   <source>Step {0} of 5. {1}</source>
   <extracomment>step</extracomment>
   <translation>الخطوة {0} من 5. {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures watched</source>
   <extracomment>honest_line</extracomment>
   <translation>
    <numerusform>لا صور تحت المراقبة</numerusform>
    <numerusform>صورة واحدة تحت المراقبة</numerusform>
    <numerusform>صورتان تحت المراقبة</numerusform>
    <numerusform>{0} صور تحت المراقبة</numerusform>
    <numerusform>{0} صورة تحت المراقبة</numerusform>
    <numerusform>{0} صورة تحت المراقبة</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} not as before</source>
   <extracomment>honest_line</extracomment>
   <translation>{0} ليست كما كانت</translation>
  </message>
  <message>
   <source>unchanged</source>
   <extracomment>honest_line</extracomment>
   <translation>دون تغيير</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <extracomment>honest_line</extracomment>
   <translation>{0}، {1}</translation>
  </message>
  <message>
   <source>the system closed the network for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>أغلق النظام الشبكة أمام هذه النافذة</translation>
  </message>
  <message>
   <source>no wall on this system: the network is not closed for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>لا جدار في هذا النظام: الشبكة ليست مغلقة أمام هذه النافذة</translation>
  </message>
  <message>
   <source>nothing sent</source>
   <extracomment>honest_line</extracomment>
   <translation>لم يُرسل شيء</translation>
  </message>
  <message>
   <source>{0} bytes sent, no picture</source>
   <extracomment>honest_line</extracomment>
   <translation>أُرسل {0} بايت، ولا صورة</translation>
  </message>
  <message>
   <source>Blue</source>
   <extracomment>COLOURS</extracomment>
   <translation>أزرق</translation>
  </message>
  <message>
   <source>Green</source>
   <extracomment>COLOURS</extracomment>
   <translation>أخضر</translation>
  </message>
  <message>
   <source>White</source>
   <extracomment>COLOURS</extracomment>
   <translation>أبيض</translation>
  </message>
  <message>
   <source>Yellow</source>
   <extracomment>COLOURS</extracomment>
   <translation>أصفر</translation>
  </message>
  <message>
   <source>Page {0} {1}</source>
   <extracomment>page_code</extracomment>
   <translation>الصفحة {0} {1}</translation>
  </message>
  <message>
   <source>Before you start</source>
   <extracomment>HIDING_STEP</extracomment>
   <translation>قبل أن تبدأ</translation>
  </message>
  <message>
   <source>You can hide this at any time</source>
   <extracomment>HIDING_HEADING</extracomment>
   <translation>يمكنك إخفاء هذا في أي وقت</translation>
  </message>
  <message>
   <source>Press “Hide and close now” at the top of each page. Closing the window, or pressing the Shift key three times, does the same.</source>
   <extracomment>HIDING_WAYS</extracomment>
   <translation>اضغط «إخفاء وإغلاق الآن» أعلى كل صفحة. إغلاق النافذة، أو الضغط على مفتاح Shift ثلاث مرات، يفعل الشيء نفسه.</translation>
  </message>
  <message>
   <source>What you did here is then forgotten. What you saved or sent before stays.</source>
   <extracomment>HIDING_FORGETS</extracomment>
   <translation>يُنسى عندئذ ما فعلته هنا. ما حفظته أو أرسلته من قبل يبقى.</translation>
  </message>
  <message>
   <source>The computer may still keep a note that this app was opened. If someone may check it, use another one if you can.</source>
   <extracomment>HIDING_KEEPS</extracomment>
   <translation>قد يحتفظ الحاسوب بملاحظة أن هذا التطبيق فُتح. إن كان أحد قد يفحصه، فاستعمل غيره إن أمكن.</translation>
  </message>
  <message>
   <source>“Take a break” covers the page and keeps everything, for as long as you like.</source>
   <extracomment>HIDING_PAUSE</extracomment>
   <translation>«أخذ استراحة» يغطي الصفحة ويحفظ كل شيء، ما شئت من الوقت.</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>HIDING_NEXT</extracomment>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Take a break</source>
   <extracomment>PAUSE</extracomment>
   <translation>أخذ استراحة</translation>
  </message>
  <message>
   <source>A break</source>
   <extracomment>PAUSE_STEP</extracomment>
   <translation>استراحة</translation>
  </message>
  <message>
   <source>Take your time</source>
   <extracomment>PAUSE_HEADING</extracomment>
   <translation>خذ وقتك</translation>
  </message>
  <message>
   <source>Everything is kept as it was. There is no time limit.</source>
   <extracomment>PAUSE_TEXT</extracomment>
   <translation>كل شيء محفوظ كما كان. لا حد للوقت.</translation>
  </message>
  <message>
   <source>Come back</source>
   <extracomment>PAUSE_END</extracomment>
   <translation>العودة</translation>
  </message>
  <message>
   <source>What this computer may keep</source>
   <extracomment>TRACES</extracomment>
   <translation>ما قد يحتفظ به هذا الحاسوب</translation>
  </message>
  <message>
   <source>Traces</source>
   <extracomment>TRACES_STEP</extracomment>
   <translation>الآثار</translation>
  </message>
  <message>
   <source>This page says what may be left on this computer. The app itself leaves nothing that you did not ask for. The system around it does.</source>
   <extracomment>TRACES_TEXT</extracomment>
   <translation>تقول هذه الصفحة ما قد يبقى على هذا الحاسوب. التطبيق نفسه لا يترك شيئًا لم تطلبه. أما النظام من حوله فيترك.</translation>
  </message>
  <message>
   <source>What the app keeps to, tested with each change</source>
   <extracomment>TRACES_OURS_TITLE</extracomment>
   <translation>ما يلتزم به التطبيق، ويُختبر مع كل تغيير</translation>
  </message>
  <message>
   <source>It writes no settings, no history, no log and no copy of a picture.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>لا يكتب إعدادات ولا تاريخًا ولا سجلًا ولا نسخة من أي صورة.</translation>
  </message>
  <message>
   <source>Its own window for choosing files keeps no list of files or folders.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>نافذته لاختيار الملفات لا تحفظ قائمة بملفات أو مجلدات.</translation>
  </message>
  <message>
   <source>What you copy here is wiped after a minute, or when the app closes, if it is still there. On Windows and Linux it is marked as secret.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>ما تنسخه هنا يُمحى بعد دقيقة، أو عند إغلاق التطبيق، إن كان ما زال هناك. في Windows وLinux يُعلَّم بأنه سري.</translation>
  </message>
  <message>
   <source>A crash of the part that opens pictures leaves no record of its memory.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>إن انهار الجزء الذي يفتح الصور، فلا يبقى سجل لذاكرته.</translation>
  </message>
  <message>
   <source>It opens no web page by itself.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>لا يفتح أي صفحة ويب من نفسه.</translation>
  </message>
  <message>
   <source>It uses no network before you press a button that says so.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>لا يستعمل الشبكة قبل أن تضغط زرًا يقول ذلك.</translation>
  </message>
  <message>
   <source>What Linux and its desktop may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>ما قد يحتفظ به Linux وسطح مكتبه</translation>
  </message>
  <message>
   <source>What Windows may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>ما قد يحتفظ به Windows</translation>
  </message>
  <message>
   <source>What macOS may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>ما قد يحتفظ به macOS</translation>
  </message>
  <message>
   <source>What any computer may keep</source>
   <extracomment>TRACES_EVERYWHERE_TITLE</extracomment>
   <translation>ما قد يحتفظ به أي حاسوب</translation>
  </message>
  <message>
   <source>See what other systems may keep</source>
   <extracomment>TRACES_OTHERS</extracomment>
   <translation>عرض ما قد تحتفظ به أنظمة أخرى</translation>
  </message>
  <message>
   <source>The desktop may note that this app was opened, and how often.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>قد يسجل سطح المكتب أن هذا التطبيق فُتح، وكم مرة.</translation>
  </message>
  <message>
   <source>A terminal keeps the commands that were typed in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>تحتفظ نافذة الأوامر بالأوامر التي كُتبت فيها.</translation>
  </message>
  <message>
   <source>File windows may keep small copies of pictures that you looked at in them.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>قد تحتفظ نوافذ الملفات بنسخ صغيرة من الصور التي نظرت إليها فيها.</translation>
  </message>
  <message>
   <source>Each file holds the time when it was last read.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>يحمل كل ملف وقت آخر قراءة له.</translation>
  </message>
  <message>
   <source>Some desktops (Wayland) keep what you copied, even after this app closes. Copy another word over it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>تحتفظ بعض أسطح المكتب (Wayland) بما نسخته، حتى بعد إغلاق هذا التطبيق. انسخ كلمة أخرى بدلًا منه.</translation>
  </message>
  <message>
   <source>Windows notes in several places that this program was opened.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>يسجل Windows في عدة أماكن أن هذا البرنامج فُتح.</translation>
  </message>
  <message>
   <source>The Windows file window keeps a list of files and folders chosen in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>تحتفظ نافذة الملفات في Windows بقائمة الملفات والمجلدات التي اختيرت فيها.</translation>
  </message>
  <message>
   <source>Windows keeps small copies of pictures that you looked at in a folder.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>يحتفظ Windows بنسخ صغيرة من الصور التي نظرت إليها في مجلد.</translation>
  </message>
  <message>
   <source>Recall, where it is on, takes pictures of the screen.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>تلتقط Recall، حيث تعمل، صورًا للشاشة.</translation>
  </message>
  <message>
   <source>A picture chosen straight from a phone may be copied to this computer. Copy it to a folder yourself first, and choose it there.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>الصورة التي تُختار مباشرة من هاتف قد تُنسخ إلى هذا الحاسوب. انسخها بنفسك إلى مجلد أولًا، واخترها هناك.</translation>
  </message>
  <message>
   <source>macOS may list this app and chosen files under Recent Items.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>قد يعرض macOS هذا التطبيق والملفات المختارة في قائمة العناصر الأخيرة.</translation>
  </message>
  <message>
   <source>Quick Look keeps small copies of pictures, even after the pictures are gone.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>يحتفظ Quick Look بنسخ صغيرة من الصور، حتى بعد ذهاب الصور.</translation>
  </message>
  <message>
   <source>Time Machine may keep copies of files that were here for an hour.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>قد يحتفظ Time Machine بنسخ من ملفات بقيت هنا ساعة.</translation>
  </message>
  <message>
   <source>Parts of the memory can be written to the disk, above all when the computer sleeps.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>قد تُكتب أجزاء من الذاكرة على القرص، ولا سيما عندما ينام الحاسوب.</translation>
  </message>
  <message>
   <source>Programs that watch the screen or the keys see this app like any other.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>البرامج التي تراقب الشاشة أو المفاتيح ترى هذا التطبيق كغيره.</translation>
  </message>
  <message>
   <source>The internet provider, a school or a workplace may note which list was reached.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>قد يسجل مزود الإنترنت أو المدرسة أو مكان العمل أي قائمة جرى الوصول إليها.</translation>
  </message>
  <message>
   <source>A browser keeps the addresses that you open in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>يحتفظ المتصفح بالعناوين التي تفتحها فيه.</translation>
  </message>
  <message>
   <source>A clipboard program may ignore the mark, and keep what you copied.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>قد يتجاهل برنامج للحافظة العلامة، ويحتفظ بما نسخته.</translation>
  </message>
  <message>
   <source>Deleting such notes can make someone suspicious. If someone checks this computer, another one is safer.</source>
   <extracomment>TRACES_CAREFUL</extracomment>
   <translation>حذف مثل هذه الملاحظات قد يثير شك شخص ما. إن كان أحد يفحص هذا الحاسوب، فحاسوب آخر أكثر أمانًا.</translation>
  </message>
  <message>
   <source>Help stop your pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>المساعدة على وقف انتشار صورك</translation>
  </message>
  <message>
   <source>Help stop their pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>المساعدة على وقف انتشار صورهم</translation>
  </message>
  <message>
   <source>The pictures stay on this computer. The app makes a fingerprint of each one: a short code, not a picture. Only the codes are sent.</source>
   <extracomment>BEGIN_STAYS</extracomment>
   <translation>تبقى الصور على هذا الحاسوب. يصنع التطبيق بصمة لكل صورة: رمز قصير، لا صورة. لا تُرسل إلا الرموز.</translation>
  </message>
  <message>
   <source>Services that take part can use the codes to find copies. This does not reach private encrypted chats, services that do not take part, or pictures that people have saved.</source>
   <extracomment>BEGIN_LIMITS</extracomment>
   <translation>يمكن للخدمات المشاركة أن تستعمل الرموز لتجد النسخ. لا يصل هذا إلى المحادثات الخاصة المشفرة، ولا إلى الخدمات غير المشاركة، ولا إلى صور حفظها أحد.</translation>
  </message>
  <message>
   <source>If someone may check this computer, use another one if you can. To hide this at once, close the window or press Shift three times. The app saves nothing by itself; the system may still note that it was opened.</source>
   <extracomment>BEGIN_SAFE</extracomment>
   <translation>إن كان أحد قد يفحص هذا الحاسوب، فاستعمل غيره إن أمكن. لإخفاء هذا فورًا، أغلق النافذة أو اضغط مفتاح Shift ثلاث مرات. لا يحفظ التطبيق شيئًا من نفسه؛ قد يسجل النظام مع ذلك أنه فُتح.</translation>
  </message>
  <message>
   <source>Are these pictures of you?</source>
   <extracomment>WHOSE_QUESTION</extracomment>
   <translation>هل أنت من في هذه الصور؟</translation>
  </message>
  <message>
   <source>Yes, of me</source>
   <extracomment>WHOSE</extracomment>
   <translation>نعم، أنا</translation>
  </message>
  <message>
   <source>No, I am helping someone</source>
   <extracomment>WHOSE</extracomment>
   <translation>لا، أساعد شخصًا آخر</translation>
  </message>
  <message>
   <source>How old were you in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>كم كان عمرك في هذه الصور؟</translation>
  </message>
  <message>
   <source>How old were they in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>كم كان عمر الشخص في هذه الصور؟</translation>
  </message>
  <message>
   <source>Under 18</source>
   <extracomment>AGES</extracomment>
   <translation>أقل من 18</translation>
  </message>
  <message>
   <source>18 or over</source>
   <extracomment>AGES</extracomment>
   <translation>18 أو أكثر</translation>
  </message>
  <message>
   <source>I am not sure</source>
   <extracomment>AGES</extracomment>
   <translation>لست على يقين</translation>
  </message>
  <message>
   <source>What counts is the age in the pictures, not the age now.</source>
   <extracomment>AGE_HINT</extracomment>
   <translation>المهم هو العمر في الصور، لا العمر الآن.</translation>
  </message>
  <message>
   <source>I already have a case number</source>
   <extracomment>BEGIN_NUMBER</extracomment>
   <translation>لدي رقم حالة</translation>
  </message>
  <message>
   <source>Case number</source>
   <extracomment>BEGIN_NUMBER_LABEL</extracomment>
   <translation>رقم الحالة</translation>
  </message>
  <message>
   <source>Choose pictures</source>
   <extracomment>BEGIN_NEXT</extracomment>
   <translation>اختيار الصور</translation>
  </message>
  <message>
   <source>One thing is missing</source>
   <extracomment>PROBLEM</extracomment>
   <translation>ينقص شيء واحد</translation>
  </message>
  <message>
   <source>Choose the age in these pictures. It decides which list is right.</source>
   <extracomment>AGE_MISSING</extracomment>
   <translation>اختر العمر في هذه الصور. بهذا تُعرف القائمة المناسبة.</translation>
  </message>
  <message>
   <source>A case number has 12 letters and digits. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>في رقم الحالة 12 حرفًا ورقمًا. راجعه واكتبه مرة أخرى.</translation>
  </message>
  <message>
   <source>One sign in this case number is never used. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>في رقم الحالة هذا علامة لا تُستعمل أبدًا. راجعه واكتبه مرة أخرى.</translation>
  </message>
  <message>
   <source>There is a slip in this case number. Check each sign and try again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>في رقم الحالة هذا زلة. راجع كل علامة وحاول مرة أخرى.</translation>
  </message>
  <message>
   <source>This number is from practice, and practice numbers work in practice only. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_OTHER_WORLD</extracomment>
   <translation>هذا رقم من التدريب، وأرقام التدريب تعمل في التدريب فقط. اترك الخانة فارغة لبدء حالة جديدة.</translation>
  </message>
  <message>
   <source>This is practice. Practice numbers begin with PRACTICE. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_NOT_PRACTICE</extracomment>
   <translation>هذا تدريب. أرقام التدريب تبدأ بكلمة PRACTICE. اترك الخانة فارغة لبدء حالة جديدة.</translation>
  </message>
  <message>
   <source>Where you can go</source>
   <extracomment>ELSEWHERE_STEP</extracomment>
   <translation>إلى أين يمكنك الذهاب</translation>
  </message>
  <message>
   <source>This copy is not set up to send</source>
   <extracomment>ELSEWHERE_NO_LIST</extracomment>
   <translation>هذه النسخة غير مجهزة للإرسال</translation>
  </message>
  <message>
   <source>No helpline has set up this copy of the app with its list. It can only practise. These services do the same work for real, and you do not need to give your name.</source>
   <extracomment>ELSEWHERE_NO_LIST_TEXT</extracomment>
   <translation>لم يجهز أي خط مساعدة هذه النسخة بقائمته. تصلح للتدريب فقط. هذه الخدمات تقوم بالعمل نفسه فعلًا، ولا حاجة إلى ذكر اسمك.</translation>
  </message>
  <message>
   <source>Another service is right for these pictures</source>
   <extracomment>ELSEWHERE_AGE</extracomment>
   <translation>هناك خدمة أخرى مناسبة لهذه الصور</translation>
  </message>
  <message>
   <source>{0} does not take pictures for this age. These services do.</source>
   <extracomment>ELSEWHERE_OTHER_AGES</extracomment>
   <translation>{0} لا تقبل صورًا لهذا العمر. هذه الخدمات تقبلها.</translation>
  </message>
  <message>
   <source>Under 18 in the pictures: Take It Down, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>أقل من 18 في الصور: Take It Down، في كل العالم</translation>
  </message>
  <message>
   <source>Run by NCMEC in the United States. You can be any age now.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>تديرها NCMEC في الولايات المتحدة. يمكن أن يكون عمرك الآن أي عمر.</translation>
  </message>
  <message>
   <source>18 or over in the pictures: StopNCII, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>18 أو أكثر في الصور: StopNCII، في كل العالم</translation>
  </message>
  <message>
   <source>Run by SWGfL in the United Kingdom, with the Revenge Porn Helpline.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>تديرها SWGfL في المملكة المتحدة، مع Revenge Porn Helpline.</translation>
  </message>
  <message>
   <source>Under 18 and in the United Kingdom: Report Remove</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>أقل من 18 وفي المملكة المتحدة: Report Remove</translation>
  </message>
  <message>
   <source>Childline talks with you too: 0800 1111, free, day and night.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>تتحدث Childline معك أيضًا: 0800 1111، مجانًا، ليلًا ونهارًا.</translation>
  </message>
  <message>
   <source>Copy address</source>
   <extracomment>COPY_ADDRESS</extracomment>
   <translation>نسخ العنوان</translation>
  </message>
  <message>
   <source>Copied</source>
   <extracomment>COPIED</extracomment>
   <translation>نُسخ</translation>
  </message>
  <message>
   <source>Choose the pictures</source>
   <extracomment>CHOOSE_HEADING</extracomment>
   <translation>اختر الصور</translation>
  </message>
  <message>
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not save or ask for more pictures for this.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>اختر صورًا موجودة على هذا الحاسوب. لا حاجة إلى النظر إليها: كل صورة تظهر رقمًا. لا تحفظ صورًا أخرى لهذا ولا تطلبها.</translation>
  </message>
  <message>
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not let them send you more: use the device that has them.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>اختر صورًا موجودة على هذا الحاسوب. لا حاجة إلى النظر إليها: كل صورة تظهر رقمًا. لا تدع أحدًا يرسل إليك المزيد: استعمل الجهاز الذي عليه الصور.</translation>
  </message>
  <message>
   <source>This is practice. Use the practice pictures: no person is in them.</source>
   <extracomment>CHOOSE_PRACTICE</extracomment>
   <translation>هذا تدريب. استعمل صور التدريب: ليس فيها أي شخص.</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <extracomment>CHOOSE_FOLDER</extracomment>
   <translation>إضافة مجلد</translation>
  </message>
  <message>
   <source>Paste</source>
   <extracomment>CHOOSE_PASTE</extracomment>
   <translation>لصق</translation>
  </message>
  <message>
   <source>Add the practice pictures</source>
   <extracomment>CHOOSE_SAMPLES</extracomment>
   <translation>إضافة صور التدريب</translation>
  </message>
  <message>
   <source>You can also drop picture files anywhere on this page.</source>
   <extracomment>CHOOSE_DROP</extracomment>
   <translation>يمكنك أيضًا إفلات ملفات الصور في أي مكان من هذه الصفحة.</translation>
  </message>
  <message>
   <source>Show file names</source>
   <extracomment>CHOOSE_NAMES</extracomment>
   <translation>إظهار أسماء الملفات</translation>
  </message>
  <message>
   <source>Stop here and keep what is ready</source>
   <extracomment>CHOOSE_STOP</extracomment>
   <translation>التوقف هنا والاحتفاظ بما هو جاهز</translation>
  </message>
  <message>
   <source>Check before you send</source>
   <extracomment>CHOOSE_NEXT</extracomment>
   <translation>المراجعة قبل الإرسال</translation>
  </message>
  <message>
   <source>Choose at least one picture that can be used.</source>
   <extracomment>CHOOSE_NONE</extracomment>
   <translation>اختر صورة واحدة على الأقل يمكن استعمالها.</translation>
  </message>
  <message>
   <source>Some pictures are still being checked. Wait, or stop here.</source>
   <extracomment>CHOOSE_WAIT</extracomment>
   <translation>ما زال فحص بعض الصور جاريًا. انتظر، أو توقف هنا.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>CHOOSE_FILTER</extracomment>
   <translation>صور</translation>
  </message>
  <message>
   <source>All files</source>
   <extracomment>CHOOSE_ALL_FILES</extracomment>
   <translation>كل الملفات</translation>
  </message>
  <message>
   <source>Chosen pictures</source>
   <extracomment>CHOOSE_LIST</extracomment>
   <translation>الصور المختارة</translation>
  </message>
  <message>
   <source>Look in:</source>
   <extracomment>DIALOG_LOOK_IN</extracomment>
   <translation>البحث في:</translation>
  </message>
  <message>
   <source>Name:</source>
   <extracomment>DIALOG_NAME</extracomment>
   <translation>الاسم:</translation>
  </message>
  <message>
   <source>Type:</source>
   <extracomment>DIALOG_TYPE</extracomment>
   <translation>النوع:</translation>
  </message>
  <message>
   <source>Choose</source>
   <extracomment>DIALOG_CHOOSE</extracomment>
   <translation>اختيار</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>DIALOG_CANCEL</extracomment>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Look</source>
   <extracomment>LOOK</extracomment>
   <translation>عرض</translation>
  </message>
  <message>
   <source>Hide</source>
   <extracomment>LOOK_AWAY</extracomment>
   <translation>إخفاء</translation>
  </message>
  <message>
   <source>Take out</source>
   <extracomment>REMOVE</extracomment>
   <translation>إخراج</translation>
  </message>
  <message>
   <source>Waiting to be checked</source>
   <extracomment>TILE_WAITING</extracomment>
   <translation>في انتظار الفحص</translation>
  </message>
  <message>
   <source>Ready</source>
   <extracomment>TILE_READY</extracomment>
   <translation>جاهزة</translation>
  </message>
  <message>
   <source>Ready. It has few details, so services can probably find only the very same file.</source>
   <extracomment>TILE_FAINT</extracomment>
   <translation>جاهزة. تفاصيلها قليلة، لذلك قد لا تجد الخدمات إلا الملف نفسه تمامًا.</translation>
  </message>
  <message>
   <source>There is no picture file to paste. In the folder, copy the file itself, then paste here.</source>
   <extracomment>PASTE_NOTHING</extracomment>
   <translation>لا يوجد ملف صورة للصقه. انسخ الملف نفسه في المجلد، ثم الصقه هنا.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <extracomment>picture</extracomment>
   <translation>الصورة {0}</translation>
  </message>
  <message>
   <source>Ready. It looks like picture {0}.</source>
   <extracomment>tile_alike</extracomment>
   <translation>جاهزة. تشبه الصورة {0}.</translation>
  </message>
  <message>
   <source>Look at picture {0}</source>
   <extracomment>look_at</extracomment>
   <translation>عرض الصورة {0}</translation>
  </message>
  <message>
   <source>Hide picture {0}</source>
   <extracomment>hide_picture</extracomment>
   <translation>إخفاء الصورة {0}</translation>
  </message>
  <message>
   <source>Take out picture {0}</source>
   <extracomment>remove_picture</extracomment>
   <translation>إخراج الصورة {0}</translation>
  </message>
  <message>
   <source>{0} of {1} checked</source>
   <extracomment>progress</extracomment>
   <translation>فُحصت {0} من {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures were there already and count once.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>لم تكن أي صورة موجودة من قبل.</numerusform>
    <numerusform>صورة واحدة كانت موجودة، وتُحسب مرة واحدة.</numerusform>
    <numerusform>صورتان كانتا موجودتين، وتُحسب كل منهما مرة واحدة.</numerusform>
    <numerusform>{0} صور كانت موجودة، وتُحسب كل منها مرة واحدة.</numerusform>
    <numerusform>{0} صورة كانت موجودة، وتُحسب كل منها مرة واحدة.</numerusform>
    <numerusform>{0} صورة كانت موجودة، وتُحسب كل منها مرة واحدة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} things in the folder are not pictures and were left out.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>كل ما في المجلد صور.</numerusform>
    <numerusform>شيء واحد في المجلد ليس صورة، وقد تُرك.</numerusform>
    <numerusform>شيئان في المجلد ليسا صورتين، وقد تُركا.</numerusform>
    <numerusform>{0} أشياء في المجلد ليست صورًا، وقد تُركت.</numerusform>
    <numerusform>{0} شيئًا في المجلد ليست صورًا، وقد تُركت.</numerusform>
    <numerusform>{0} شيء في المجلد ليست صورًا، وقد تُركت.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>200 pictures are the most at one time. {0} were left out. Send these first.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>أكثر ما يمكن في المرة 200 صورة. لم تُترك أي صورة. أرسل هذه أولًا.</numerusform>
    <numerusform>أكثر ما يمكن في المرة 200 صورة. تُركت صورة واحدة. أرسل هذه أولًا.</numerusform>
    <numerusform>أكثر ما يمكن في المرة 200 صورة. تُركت صورتان. أرسل هذه أولًا.</numerusform>
    <numerusform>أكثر ما يمكن في المرة 200 صورة. تُركت {0} صور. أرسل هذه أولًا.</numerusform>
    <numerusform>أكثر ما يمكن في المرة 200 صورة. تُركت {0} صورة. أرسل هذه أولًا.</numerusform>
    <numerusform>أكثر ما يمكن في المرة 200 صورة. تُركت {0} صورة. أرسل هذه أولًا.</numerusform>
   </translation>
  </message>
  <message>
   <source>No pictures were found there.</source>
   <extracomment>added</extracomment>
   <translation>لم توجد صور هناك.</translation>
  </message>
  <message>
   <source>It is not there any more. Choose it again from where it is now.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>لم تعد هناك. اخترها مرة أخرى من مكانها الآن.</translation>
  </message>
  <message>
   <source>This is a folder. Use “Add a folder” to add the pictures in it.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>هذا مجلد. استعمل «إضافة مجلد» لإضافة الصور التي فيه.</translation>
  </message>
  <message>
   <source>This is not a file that can hold a picture. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>هذا ليس ملفًا يمكن أن يحوي صورة. اتركه.</translation>
  </message>
  <message>
   <source>This is only a link to a file. Choose the picture file itself.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>هذا مجرد رابط إلى ملف. اختر ملف الصورة نفسه.</translation>
  </message>
  <message>
   <source>The system does not allow this app to read it. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>لا يسمح النظام لهذا التطبيق بقراءتها. اختر نسخة أخرى.</translation>
  </message>
  <message>
   <source>The file is empty. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>الملف فارغ. اختر نسخة أخرى.</translation>
  </message>
  <message>
   <source>The file is larger than 200 million bytes. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>الملف أكبر من 200 مليون بايت. اختر نسخة أصغر.</translation>
  </message>
  <message>
   <source>The picture is larger than 200 megapixels. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>الصورة أكبر من 200 ميغابكسل. اختر نسخة أصغر.</translation>
  </message>
  <message>
   <source>This is not a picture that the app can read. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>هذه ليست صورة يستطيع التطبيق قراءتها. اتركها.</translation>
  </message>
  <message>
   <source>The picture is damaged and cannot be opened. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>الصورة تالفة ولا يمكن فتحها. اختر نسخة أخرى.</translation>
  </message>
  <message>
   <source>The picture took too long to open. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>استغرق فتح الصورة وقتًا أطول مما ينبغي. اختر نسخة أخرى.</translation>
  </message>
  <message>
   <source>The file was changed after you chose it. Take it out and choose it again.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>تغير الملف بعد اختيارك له. أخرجه واختره مرة أخرى.</translation>
  </message>
  <message>
   <source>This is a practice picture. It cannot go on a real list. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>هذه صورة تدريب. لا يمكن أن تدخل قائمة حقيقية. أخرجها.</translation>
  </message>
  <message>
   <source>This is practice. Keep your own pictures for the real app. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>هذا تدريب. احتفظ بصورك للتطبيق الحقيقي. أخرجها.</translation>
  </message>
  <message>
   <source>Check</source>
   <extracomment>CHECK_STEP</extracomment>
   <translation>المراجعة</translation>
  </message>
  <message>
   <source>Nothing has been sent yet.</source>
   <extracomment>CHECK_NOTHING_YET</extracomment>
   <translation>لم يُرسل شيء بعد.</translation>
  </message>
  <message>
   <source>It is the only way back to your case. Keep it where only you look. Nobody can find it again for you: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>هو الطريق الوحيد للعودة إلى حالتك. احفظه حيث لا ينظر أحد غيرك. لا يستطيع أحد أن يجده لك من جديد: لا تحصل عليه القائمة أبدًا.</translation>
  </message>
  <message>
   <source>It is the only way back to their case. Give it to them, where only they see it. Nobody can find it again for them: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>هو الطريق الوحيد للعودة إلى الحالة. أعطه للشخص حيث لا يراه أحد غيره. لا يستطيع أحد أن يجده من جديد: لا تحصل عليه القائمة أبدًا.</translation>
  </message>
  <message>
   <source>What will be sent</source>
   <extracomment>CHECK_WHAT</extracomment>
   <translation>ما الذي سيُرسل</translation>
  </message>
  <message>
   <source>Change pictures</source>
   <extracomment>CHANGE_PICTURES</extracomment>
   <translation>تغيير الصور</translation>
  </message>
  <message>
   <source>Change age</source>
   <extracomment>CHANGE_AGE</extracomment>
   <translation>تغيير العمر</translation>
  </message>
  <message>
   <source>Which copies should be found?</source>
   <extracomment>REACH_QUESTION</extracomment>
   <translation>أي نسخ ينبغي أن توجد؟</translation>
  </message>
  <message>
   <source>Copies, and likely edited copies: cropped, mirrored, turned</source>
   <extracomment>REACHES</extracomment>
   <translation>النسخ، والنسخ المعدلة المحتملة: مقصوصة أو معكوسة أو مدارة</translation>
  </message>
  <message>
   <source>Copies that look the same</source>
   <extracomment>REACHES</extracomment>
   <translation>النسخ التي تبدو مثلها</translation>
  </message>
  <message>
   <source>Only the very same file</source>
   <extracomment>REACHES</extracomment>
   <translation>الملف نفسه تمامًا فقط</translation>
  </message>
  <message>
   <source>The codes that find copies by their looks keep something of the picture. Experts have made a rough, blurry guess of a picture from such codes. For “only the very same file” they are left out.</source>
   <extracomment>REACH_TEXT</extracomment>
   <translation>الرموز التي تجد النسخ من شكلها تحتفظ بشيء من الصورة. صنع خبراء تخمينًا تقريبيًا غير واضح لصورة من مثل هذه الرموز. عند اختيار «الملف نفسه تمامًا فقط» لا تُرسل.</translation>
  </message>
  <message>
   <source>List pictures again that were taken back before</source>
   <extracomment>CHECK_AGAIN</extracomment>
   <translation>إعادة إدراج صور سُحبت من قبل</translation>
  </message>
  <message>
   <source>See each picture's fingerprints</source>
   <extracomment>CHECK_PICTURES</extracomment>
   <translation>عرض بصمات كل صورة</translation>
  </message>
  <message>
   <source>See exactly what is sent</source>
   <extracomment>CHECK_BYTES</extracomment>
   <translation>عرض ما يُرسل بالضبط</translation>
  </message>
  <message>
   <source>This is the whole message, sign by sign. The case key is not the case number. On the way out only lines of zeros are added (X-Padding), so that its length tells little. If the list is very busy, it asks for a sum. Then the answer is added too (X-Work).</source>
   <extracomment>CHECK_BYTES_NOTE</extracomment>
   <translation>هذه هي الرسالة كلها، علامة علامة. مفتاح الحالة ليس رقم الحالة. لا تضاف عند الخروج إلا أسطر من الأصفار (X-Padding)، كي لا يقول طولها الكثير. إن كانت القائمة مشغولة جدًا، طلبت عملية حساب. عندئذ يضاف الجواب أيضًا (X-Work).</translation>
  </message>
  <message>
   <source>The exact message</source>
   <extracomment>CHECK_BYTES_SPOKEN</extracomment>
   <translation>الرسالة كما هي</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of me. I do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>بالضغط على «إرسال» تقول: هذه صور خاصة لي. لا أريد أن تُنشر.</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of someone who asked me to help. They do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>بالضغط على «إرسال» تقول: هذه صور خاصة لشخص طلب مني المساعدة. لا يريد هذا الشخص أن تُنشر.</translation>
  </message>
  <message>
   <source>Edited copies may not be found. Nobody can call back what someone has saved.</source>
   <extracomment>CHECK_LIMITS</extracomment>
   <translation>قد لا توجد النسخ المعدلة. لا يستطيع أحد أن يسترد ما حفظه شخص آخر.</translation>
  </message>
  <message>
   <source>SHA-256 of the file: finds the very same file</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>SHA-256 للملف: يجد الملف نفسه تمامًا</translation>
  </message>
  <message>
   <source>SHA-1 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>SHA-1 للملف: مثله، لأنظمة أقدم</translation>
  </message>
  <message>
   <source>MD5 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>MD5 للملف: مثله، لأنظمة أقدم</translation>
  </message>
  <message>
   <source>PDQ of the picture: finds copies that look the same. Detail {0} of 100</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>PDQ للصورة: يجد النسخ التي تبدو مثلها. التفاصيل {0} من 100</translation>
  </message>
  <message>
   <source>pHash of the picture: a second look-alike code</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>pHash للصورة: رمز ثانٍ للنسخ المتشابهة</translation>
  </message>
  <message>
   <source>Few details: PDQ and pHash are not sent for this picture.</source>
   <extracomment>CHECK_FAINT</extracomment>
   <translation>تفاصيل قليلة: لا يُرسل PDQ وpHash لهذه الصورة.</translation>
  </message>
  <message>
   <source>as it lies in the file, before turning upright</source>
   <extracomment>VARIANTS</extracomment>
   <translation>كما هي في الملف، قبل تعديل اتجاهها</translation>
  </message>
  <message>
   <source>mirrored</source>
   <extracomment>VARIANTS</extracomment>
   <translation>معكوسة</translation>
  </message>
  <message>
   <source>turned by half</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مدارة نصف دورة</translation>
  </message>
  <message>
   <source>upside down</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مقلوبة رأسًا على عقب</translation>
  </message>
  <message>
   <source>turned by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مدارة ربع دورة</translation>
  </message>
  <message>
   <source>turned back by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مدارة ربع دورة إلى الخلف</translation>
  </message>
  <message>
   <source>a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مقصوصة قليلًا من كل جهة</translation>
  </message>
  <message>
   <source>more cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مقصوصة أكثر من كل جهة</translation>
  </message>
  <message>
   <source>much cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مقصوصة كثيرًا من كل جهة</translation>
  </message>
  <message>
   <source>mirrored, and a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>معكوسة ومقصوصة قليلًا من كل جهة</translation>
  </message>
  <message>
   <source>the square in the middle</source>
   <extracomment>VARIANTS</extracomment>
   <translation>المربع في الوسط</translation>
  </message>
  <message>
   <source>cut off at the top and the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مقصوصة من الأعلى ومن اليسار</translation>
  </message>
  <message>
   <source>cut off at the bottom and the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مقصوصة من الأسفل ومن اليمين</translation>
  </message>
  <message>
   <source>cut off at the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مقصوصة من اليسار</translation>
  </message>
  <message>
   <source>cut off at the top</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مقصوصة من الأعلى</translation>
  </message>
  <message>
   <source>cut off at the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مقصوصة من اليمين</translation>
  </message>
  <message>
   <source>cut off at the bottom</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مقصوصة من الأسفل</translation>
  </message>
  <message>
   <source>turned a little to the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مدارة قليلًا إلى اليسار</translation>
  </message>
  <message>
   <source>turned a little to the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مدارة قليلًا إلى اليمين</translation>
  </message>
  <message>
   <source>turned a little, and its corners cut off</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مدارة قليلًا ومقصوصة الزوايا</translation>
  </message>
  <message>
   <source>as on the screen of a phone</source>
   <extracomment>VARIANTS</extracomment>
   <translation>كما تظهر على شاشة هاتف</translation>
  </message>
  <message>
   <source>with a white border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>بإطار أبيض</translation>
  </message>
  <message>
   <source>with a black border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>بإطار أسود</translation>
  </message>
  <message>
   <source>with text above</source>
   <extracomment>VARIANTS</extracomment>
   <translation>مع نص في الأعلى</translation>
  </message>
  <message>
   <source>PDQ, {0}. Detail {1} of 100</source>
   <extracomment>variant</extracomment>
   <translation>PDQ، {0}. التفاصيل {1} من 100</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>لا صور</numerusform>
    <numerusform>صورة واحدة</numerusform>
    <numerusform>صورتان</numerusform>
    <numerusform>{0} صور</numerusform>
    <numerusform>{0} صورة</numerusform>
    <numerusform>{0} صورة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>لا بصمات</numerusform>
    <numerusform>بصمة واحدة</numerusform>
    <numerusform>بصمتان</numerusform>
    <numerusform>{0} بصمات</numerusform>
    <numerusform>{0} بصمة</numerusform>
    <numerusform>{0} بصمة</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}: the picture and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}: الصورة والنسخ المعدلة المحتملة</translation>
  </message>
  <message>
   <source>{0}: the pictures and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}: الصور والنسخ المعدلة المحتملة</translation>
  </message>
  <message>
   <source>{0}. They go to {1}.</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}. تذهب إلى {1}.</translation>
  </message>
  <message>
   <source>Age in these pictures: {0}.</source>
   <extracomment>age_given</extracomment>
   <translation>العمر في هذه الصور: {0}.</translation>
  </message>
  <message numerus="yes">
   <source>Send {0} fingerprints</source>
   <extracomment>send</extracomment>
   <translation>
    <numerusform>لا بصمات للإرسال</numerusform>
    <numerusform>إرسال بصمة واحدة</numerusform>
    <numerusform>إرسال بصمتين</numerusform>
    <numerusform>إرسال {0} بصمات</numerusform>
    <numerusform>إرسال {0} بصمة</numerusform>
    <numerusform>إرسال {0} بصمة</numerusform>
   </translation>
  </message>
  <message>
   <source>Message {0} of {1}</source>
   <extracomment>part</extracomment>
   <translation>الرسالة {0} من {1}</translation>
  </message>
  <message>
   <source>See where it stands</source>
   <extracomment>CASE_LOOK_UP</extracomment>
   <translation>معرفة أين وصلت</translation>
  </message>
  <message>
   <source>Type the case number first.</source>
   <extracomment>CASE_NUMBER_MISSING</extracomment>
   <translation>اكتب رقم الحالة أولًا.</translation>
  </message>
  <message>
   <source>The case</source>
   <extracomment>CASE_STEP</extracomment>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Where your case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>أين وصلت حالتك</translation>
  </message>
  <message>
   <source>Where their case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>أين وصلت حالتهم</translation>
  </message>
  <message>
   <source>Asking the list.</source>
   <extracomment>CASE_ASKING</extracomment>
   <translation>جارٍ سؤال القائمة.</translation>
  </message>
  <message>
   <source>Ask the list</source>
   <extracomment>CASE_ASK</extracomment>
   <translation>سؤال القائمة</translation>
  </message>
  <message>
   <source>Ask again</source>
   <extracomment>CASE_AGAIN</extracomment>
   <translation>السؤال مرة أخرى</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <extracomment>CASE_ADD</extracomment>
   <translation>إضافة صور</translation>
  </message>
  <message>
   <source>Keep your case number</source>
   <extracomment>CASE_KEEP</extracomment>
   <translation>الاحتفاظ برقم حالتك</translation>
  </message>
  <message>
   <source>{0} signed this answer, and the app has checked the signature.</source>
   <extracomment>CASE_SIGNED</extracomment>
   <translation>وقّعت {0} هذا الجواب، وتحقق التطبيق من التوقيع.</translation>
  </message>
  <message>
   <source>The list knows no case with this number</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>لا تعرف القائمة حالة بهذا الرقم</translation>
  </message>
  <message>
   <source>Check the number. If nothing was sent with it yet, there is no case: add pictures.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>راجع الرقم. إن لم يُرسل به شيء بعد فلا توجد حالة: أضف صورًا.</translation>
  </message>
  <message>
   <source>Asking stopped before there was an answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>توقف السؤال قبل أن يأتي جواب</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>لم يضع شيء. اسأل مرة أخرى.</translation>
  </message>
  <message>
   <source>The list took too long to answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>استغرقت القائمة وقتًا طويلًا في الجواب</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again later.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>لم يضع شيء. اسأل مرة أخرى لاحقًا.</translation>
  </message>
  <message>
   <source>There is no way to the list right now</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>لا طريق إلى القائمة الآن</translation>
  </message>
  <message>
   <source>Nothing is lost. Check the internet connection, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>لم يضع شيء. راجع الاتصال بالإنترنت، ثم اسأل مرة أخرى.</translation>
  </message>
  <message>
   <source>The list could not show that it is the right one</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>لم تستطع القائمة أن تُظهر أنها القائمة الصحيحة</translation>
  </message>
  <message>
   <source>Nothing is lost. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>لم يضع شيء. قد يكون شيء بين هذا الحاسوب والقائمة يقرأ، أو الساعة غير مضبوطة. جرّب شبكة أخرى، ثم اسأل مرة أخرى.</translation>
  </message>
  <message>
   <source>The list is busy</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>القائمة مشغولة</translation>
  </message>
  <message>
   <source>Nothing is lost. Wait a few minutes, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>لم يضع شيء. انتظر بضع دقائق، ثم اسأل مرة أخرى.</translation>
  </message>
  <message>
   <source>The answer was not one from a list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>لم يكن الجواب من قائمة</translation>
  </message>
  <message>
   <source>Nothing is lost. Some networks, as in hotels or schools, answer in place of the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>لم يضع شيء. بعض الشبكات، كما في الفنادق أو المدارس، تجيب بدلًا من القائمة. جرّب شبكة أخرى، ثم اسأل مرة أخرى.</translation>
  </message>
  <message>
   <source>The answer was not signed by the list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>لم توقّع القائمة الجواب</translation>
  </message>
  <message>
   <source>The app does not count this answer. Something may stand between this computer and the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>لا يحسب التطبيق هذا الجواب. قد يقف شيء بين هذا الحاسوب والقائمة. جرّب شبكة أخرى، ثم اسأل مرة أخرى.</translation>
  </message>
  <message>
   <source>Show more pictures</source>
   <extracomment>CASE_MORE</extracomment>
   <translation>عرض المزيد من الصور</translation>
  </message>
  <message>
   <source>See the signed answer</source>
   <extracomment>CASE_SIGNED_SEE</extracomment>
   <translation>عرض الجواب الموقّع</translation>
  </message>
  <message>
   <source>The signed answer</source>
   <extracomment>CASE_SIGNED_SPOKEN</extracomment>
   <translation>الجواب الموقّع</translation>
  </message>
  <message>
   <source>Take all pictures back</source>
   <extracomment>TAKE_BACK</extracomment>
   <translation>سحب كل الصور</translation>
  </message>
  <message>
   <source>Take back</source>
   <extracomment>TAKE_BACK_ONE</extracomment>
   <translation>سحب</translation>
  </message>
  <message>
   <source>What taking back means</source>
   <extracomment>TAKE_BACK_TITLE</extracomment>
   <translation>ماذا يعني السحب</translation>
  </message>
  <message>
   <source>The list drops the fingerprints, and services drop them when they next read the list. Nobody can call back what was found before. Later you can send the pictures again with this number.</source>
   <extracomment>TAKE_BACK_TEXT</extracomment>
   <translation>تحذف القائمة البصمات، وتحذفها الخدمات عندما تقرأ القائمة في المرة القادمة. لا يستطيع أحد أن يسترد ما وُجد من قبل. يمكنك لاحقًا أن ترسل الصور من جديد بهذا الرقم.</translation>
  </message>
  <message>
   <source>Leave them on the list</source>
   <extracomment>TAKE_BACK_NOT</extracomment>
   <translation>تركها في القائمة</translation>
  </message>
  <message>
   <source>Leave it on the list</source>
   <extracomment>TAKE_BACK_ONE_NOT</extracomment>
   <translation>تركها في القائمة</translation>
  </message>
  <message>
   <source>Take all pictures back now</source>
   <extracomment>TAKE_BACK_NOW</extracomment>
   <translation>سحب كل الصور الآن</translation>
  </message>
  <message>
   <source>Asking the list to drop the fingerprints.</source>
   <extracomment>TAKE_BACK_ON_ITS_WAY</extracomment>
   <translation>جارٍ الطلب من القائمة أن تحذف البصمات.</translation>
  </message>
  <message>
   <source>Save this answer as a text file</source>
   <extracomment>TAKE_BACK_SAVE</extracomment>
   <translation>حفظ هذا الجواب ملفًا نصيًا</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: received on {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>الصورة {0} من {1}: وصلت في {2}.</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: on the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>الصورة {0} من {1}: في القائمة منذ {2}.</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: off the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>الصورة {0} من {1}: خارج القائمة منذ {2}.</translation>
  </message>
  <message numerus="yes">
   <source>This case has {0} pictures. No names were ever sent, so they have numbers.</source>
   <extracomment>case_holds</extracomment>
   <translation>
    <numerusform>لا صور في هذه الحالة.</numerusform>
    <numerusform>في هذه الحالة صورة واحدة. لم تُرسل أسماء قط، لذلك لها رقم.</numerusform>
    <numerusform>في هذه الحالة صورتان. لم تُرسل أسماء قط، لذلك لهما رقمان.</numerusform>
    <numerusform>في هذه الحالة {0} صور. لم تُرسل أسماء قط، لذلك لها أرقام.</numerusform>
    <numerusform>في هذه الحالة {0} صورة. لم تُرسل أسماء قط، لذلك لها أرقام.</numerusform>
    <numerusform>في هذه الحالة {0} صورة. لم تُرسل أسماء قط، لذلك لها أرقام.</numerusform>
   </translation>
  </message>
  <message>
   <source>Take back picture {0}</source>
   <extracomment>take_back_picture</extracomment>
   <translation>سحب الصورة {0}</translation>
  </message>
  <message>
   <source>Take picture {0} back now</source>
   <extracomment>take_back_now</extracomment>
   <translation>سحب الصورة {0} الآن</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are taken back.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>لم تُسحب أي صورة.</numerusform>
    <numerusform>سُحبت صورة واحدة.</numerusform>
    <numerusform>سُحبت صورتان.</numerusform>
    <numerusform>سُحبت {0} صور.</numerusform>
    <numerusform>سُحبت {0} صورة.</numerusform>
    <numerusform>سُحبت {0} صورة.</numerusform>
   </translation>
  </message>
  <message>
   <source>None of this case is on the list now.</source>
   <extracomment>taken_back</extracomment>
   <translation>لا شيء من هذه الحالة في القائمة الآن.</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are on the list.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>لا صور في القائمة.</numerusform>
    <numerusform>صورة واحدة في القائمة.</numerusform>
    <numerusform>صورتان في القائمة.</numerusform>
    <numerusform>{0} صور في القائمة.</numerusform>
    <numerusform>{0} صورة في القائمة.</numerusform>
    <numerusform>{0} صورة في القائمة.</numerusform>
   </translation>
  </message>
  <message>
   <source>How do you want to keep the case number?</source>
   <extracomment>KEEP_QUESTION</extracomment>
   <translation>كيف تريد الاحتفاظ برقم الحالة؟</translation>
  </message>
  <message>
   <source>Keep nothing here</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>عدم حفظ أي شيء هنا</translation>
  </message>
  <message>
   <source>Write it down</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>كتابته على ورقة</translation>
  </message>
  <message>
   <source>Copy it</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>نسخه</translation>
  </message>
  <message>
   <source>Take it to a phone</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>نقله إلى هاتف</translation>
  </message>
  <message>
   <source>Save a text file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>حفظ ملف نصي</translation>
  </message>
  <message>
   <source>Make a case file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>صنع ملف حالة</translation>
  </message>
  <message>
   <source>Nothing is saved on this computer. That is a good choice too.</source>
   <extracomment>KEEP_NOTHING</extracomment>
   <translation>لا يُحفظ شيء على هذا الحاسوب. هذا اختيار جيد أيضًا.</translation>
  </message>
  <message>
   <source>Write these signs on paper. There are three groups of four.</source>
   <extracomment>KEEP_WRITE</extracomment>
   <translation>اكتب هذه العلامات على ورقة. هي ثلاث مجموعات في كل منها أربع.</translation>
  </message>
  <message>
   <source>Other programs can read what is copied. The app takes it back when you close it, if nothing else was copied since.</source>
   <extracomment>KEEP_COPY</extracomment>
   <translation>تستطيع برامج أخرى قراءة ما يُنسخ. يسترده التطبيق عند إغلاقه، إن لم يُنسخ شيء آخر بعده.</translation>
  </message>
  <message>
   <source>Open the phone's camera and hold it at this square.</source>
   <extracomment>KEEP_PHONE</extracomment>
   <translation>افتح كاميرا الهاتف ووجهها نحو هذا المربع.</translation>
  </message>
  <message>
   <source>It holds the number and nothing else. The phone may keep what it read.</source>
   <extracomment>KEEP_PHONE_NOTE</extracomment>
   <translation>فيه الرقم ولا شيء غيره. قد يحتفظ الهاتف بما قرأه.</translation>
  </message>
  <message>
   <source>A square code with the case number, for a phone's camera</source>
   <extracomment>KEEP_PHONE_SPOKEN</extracomment>
   <translation>رمز مربع فيه رقم الحالة، لكاميرا هاتف</translation>
  </message>
  <message>
   <source>The file holds the case number and the receipt. Anyone who uses this computer can read it.</source>
   <extracomment>KEEP_TEXT</extracomment>
   <translation>في الملف رقم الحالة والإيصال. يستطيع كل من يستعمل هذا الحاسوب أن يقرأه.</translation>
  </message>
  <message>
   <source>There is no Documents folder here, so this app can save nothing.</source>
   <extracomment>KEEP_NO_FOLDER</extracomment>
   <translation>لا يوجد هنا مجلد مستندات، لذلك لا يستطيع هذا التطبيق حفظ شيء.</translation>
  </message>
  <message>
   <source>The case number, sign by sign: {0}</source>
   <extracomment>NUMBER_LETTERS</extracomment>
   <translation>رقم الحالة، علامة علامة: {0}</translation>
  </message>
  <message>
   <source>A case file keeps your number, your receipts and what is still on its way. A passphrase locks it, and nobody can open it without that, not even we.</source>
   <extracomment>FILE_ABOUT</extracomment>
   <translation>يحتفظ ملف الحالة برقمك وإيصالاتك وما هو في الطريق. تقفله عبارة سر، ولا يستطيع أحد فتحه من دونها، ولا نحن.</translation>
  </message>
  <message>
   <source>These words were chosen by chance. Write them down, or use your own.</source>
   <extracomment>FILE_OFFER</extracomment>
   <translation>اختيرت هذه الكلمات بالصدفة. اكتبها على ورقة، أو استعمل كلماتك.</translation>
  </message>
  <message>
   <source>Use my own passphrase</source>
   <extracomment>FILE_OWN</extracomment>
   <translation>استعمال عبارة سر من عندي</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <extracomment>FILE_PASSPHRASE</extracomment>
   <translation>عبارة السر</translation>
  </message>
  <message>
   <source>Type your passphrase once more</source>
   <extracomment>FILE_AGAIN</extracomment>
   <translation>اكتب عبارة السر مرة أخرى</translation>
  </message>
  <message>
   <source>Hide the passphrase</source>
   <extracomment>FILE_HIDE</extracomment>
   <translation>إخفاء عبارة السر</translation>
  </message>
  <message>
   <source>Offer other words</source>
   <extracomment>FILE_OTHER</extracomment>
   <translation>اقتراح كلمات أخرى</translation>
  </message>
  <message>
   <source>Make the case file</source>
   <extracomment>FILE_MAKE</extracomment>
   <translation>صنع ملف الحالة</translation>
  </message>
  <message>
   <source>Making the case file. This takes a second or two.</source>
   <extracomment>FILE_MAKING</extracomment>
   <translation>جارٍ صنع ملف الحالة. يستغرق هذا ثانية أو ثانيتين.</translation>
  </message>
  <message>
   <source>The two are not the same. Type them once more.</source>
   <extracomment>FILE_DIFFER</extracomment>
   <translation>العبارتان مختلفتان. اكتبهما مرة أخرى.</translation>
  </message>
  <message>
   <source>Your case file is in the folder “{0}” as “{1}”. Without the passphrase nobody can open it, so keep that safe.</source>
   <extracomment>FILE_MADE</extracomment>
   <translation>ملف حالتك في المجلد «{0}» باسم «{1}». لا يستطيع أحد فتحه من دون عبارة السر، فاحفظها بأمان.</translation>
  </message>
  <message>
   <source>These words open the case file, and nothing else does. Are they written down? They stay here until you go on.</source>
   <extracomment>FILE_WORDS</extracomment>
   <translation>هذه الكلمات تفتح ملف الحالة، ولا يفتحه شيء غيرها. هل كتبتها؟ تبقى هنا إلى أن تتابع.</translation>
  </message>
  <message>
   <source>I have a case file</source>
   <extracomment>FILE_HAVE</extracomment>
   <translation>لدي ملف حالة</translation>
  </message>
  <message>
   <source>Which case file?</source>
   <extracomment>FILE_WHICH</extracomment>
   <translation>أي ملف حالة؟</translation>
  </message>
  <message>
   <source>There is no case file in the folder “{0}”. The app looks nowhere else.</source>
   <extracomment>FILE_NONE</extracomment>
   <translation>لا يوجد ملف حالة في المجلد «{0}». لا يبحث التطبيق في مكان آخر.</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <extracomment>FILE_CHOOSE</extracomment>
   <translation>اختيار ملف</translation>
  </message>
  <message>
   <source>“{0}” in the folder “{1}”</source>
   <extracomment>FILE_ELSEWHERE</extracomment>
   <translation>«{0}» في المجلد «{1}»</translation>
  </message>
  <message>
   <source>Open the case file</source>
   <extracomment>FILE_OPEN</extracomment>
   <translation>فتح ملف الحالة</translation>
  </message>
  <message>
   <source>Opening the case file. This takes a second or two.</source>
   <extracomment>FILE_OPENING</extracomment>
   <translation>جارٍ فتح ملف الحالة. يستغرق هذا ثانية أو ثانيتين.</translation>
  </message>
  <message>
   <source>Your case file is open. It locks itself when nobody has touched the app for 10 minutes.</source>
   <extracomment>FILE_OPENED</extracomment>
   <translation>ملف حالتك مفتوح. يقفل نفسه عندما لا يلمس أحد التطبيق 10 دقائق.</translation>
  </message>
  <message>
   <source>The newest copy of the case file cannot be read, so this is the one before. What you did last may be missing. Ask the list where your case stands.</source>
   <extracomment>FILE_BEFORE</extracomment>
   <translation>لا يمكن قراءة أحدث نسخة من ملف الحالة، لذلك هذه هي النسخة التي قبلها. قد ينقص آخر ما فعلته. اسأل القائمة أين وصلت حالتك.</translation>
  </message>
  <message>
   <source>This case is with {0}. This copy of the app is set up for another list, so it cannot ask there.</source>
   <extracomment>FILE_OTHER_LIST</extracomment>
   <translation>هذه الحالة لدى {0}. هذه النسخة من التطبيق مجهزة لقائمة أخرى، فلا تستطيع السؤال هناك.</translation>
  </message>
  <message>
   <source>Practice and real cases do not mix. Close the app and start the right one.</source>
   <extracomment>FILE_OTHER_WORLD</extracomment>
   <translation>حالات التدريب والحالات الحقيقية لا تختلط. أغلق التطبيق وافتح المناسب.</translation>
  </message>
  <message>
   <source>Your case file is locked again</source>
   <extracomment>FILE_LOCKED</extracomment>
   <translation>ملف حالتك مقفل من جديد</translation>
  </message>
  <message>
   <source>Nobody touched the app for 10 minutes. Open the case file to go on. Nothing is lost.</source>
   <extracomment>FILE_LOCKED_TEXT</extracomment>
   <translation>لم يلمس أحد التطبيق 10 دقائق. افتح ملف الحالة للمتابعة. لم يضع شيء.</translation>
  </message>
  <message>
   <source>Writing to your case file first, so that nothing is lost.</source>
   <extracomment>FILE_SENDING</extracomment>
   <translation>جارٍ الكتابة في ملف حالتك أولًا، كي لا يضيع شيء.</translation>
  </message>
  <message>
   <source>Send without the case file</source>
   <extracomment>FILE_SEND_WITHOUT</extracomment>
   <translation>الإرسال دون ملف الحالة</translation>
  </message>
  <message>
   <source>Your case file could not be written</source>
   <extracomment>FILE_NOT_WRITTEN</extracomment>
   <translation>لم تمكن الكتابة في ملف حالتك</translation>
  </message>
  <message>
   <source>The case file could not be opened</source>
   <extracomment>FILE_NOT_OPENED</extracomment>
   <translation>لم يمكن فتح ملف الحالة</translation>
  </message>
  <message>
   <source>The case file could not be made</source>
   <extracomment>FILE_NOT_MADE</extracomment>
   <translation>لم يمكن صنع ملف الحالة</translation>
  </message>
  <message>
   <source>The case file could not be deleted</source>
   <extracomment>FILE_NOT_FORGOTTEN</extracomment>
   <translation>لم يمكن حذف ملف الحالة</translation>
  </message>
  <message>
   <source>Something has no answer yet</source>
   <extracomment>FILE_WAITS</extracomment>
   <translation>هناك ما لم يأت جوابه بعد</translation>
  </message>
  <message>
   <source>The list has not answered what you sent last. Send it again: if it arrived before, it counts once.</source>
   <extracomment>FILE_WAITS_TEXT</extracomment>
   <translation>لم تجب القائمة عن آخر ما أرسلته. أرسله مرة أخرى: إن كان قد وصل من قبل، فيُحسب مرة واحدة.</translation>
  </message>
  <message>
   <source>Send it again</source>
   <extracomment>FILE_RESEND</extracomment>
   <translation>إرساله مرة أخرى</translation>
  </message>
  <message>
   <source>Do not send it</source>
   <extracomment>FILE_DROP</extracomment>
   <translation>عدم إرساله</translation>
  </message>
  <message>
   <source>Sending what had no answer.</source>
   <extracomment>FILE_RESENDING</extracomment>
   <translation>جارٍ إرسال ما لم يأت جوابه.</translation>
  </message>
  <message>
   <source>The receipt is in your case file.</source>
   <extracomment>FILE_HAS_RECEIPT</extracomment>
   <translation>الإيصال في ملف حالتك.</translation>
  </message>
  <message>
   <source>The receipt is not in it yet. You can send again later: it counts once.</source>
   <extracomment>FILE_RECEIPT_LATER</extracomment>
   <translation>ليس الإيصال فيه بعد. يمكنك الإرسال مرة أخرى لاحقًا: يُحسب مرة واحدة.</translation>
  </message>
  <message>
   <source>Forget this case</source>
   <extracomment>FORGET</extracomment>
   <translation>نسيان هذه الحالة</translation>
  </message>
  <message>
   <source>What forgetting means</source>
   <extracomment>FORGET_TITLE</extracomment>
   <translation>ماذا يعني النسيان</translation>
  </message>
  <message>
   <source>The case file is made unreadable and then deleted. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. Your passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_TEXT</extracomment>
   <translation>يُجعل ملف الحالة غير مقروء ثم يُحذف. النسخ في النسخ الاحتياطية أو في مجلد متزامن تبقى، وقد يحتفظ القرص بنسخ أقدم مدة من الزمن. وعبارة سرك ما زالت تفتحها. ما في القائمة يبقى هناك.</translation>
  </message>
  <message>
   <source>I do not have the passphrase</source>
   <extracomment>FORGET_LOST</extracomment>
   <translation>ليست لدي عبارة السر</translation>
  </message>
  <message>
   <source>The case file “{0}” is made unreadable and then deleted. The case number, the receipts and what was not sent yet are lost with it. If the number is nowhere else, there is no way back to this case. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. The passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_LOST_TEXT</extracomment>
   <translation>يُجعل ملف الحالة «{0}» غير مقروء ثم يُحذف. ويضيع معه رقم الحالة والإيصالات وما لم يُرسل بعد. إن لم يكن الرقم في مكان آخر، فلا طريق للعودة إلى هذه الحالة. النسخ في النسخ الاحتياطية أو في مجلد متزامن تبقى، وقد يحتفظ القرص بنسخ أقدم مدة من الزمن. وعبارة السر ما زالت تفتحها. ما في القائمة يبقى هناك.</translation>
  </message>
  <message>
   <source>Keep the case file</source>
   <extracomment>FORGET_NOT</extracomment>
   <translation>الاحتفاظ بملف الحالة</translation>
  </message>
  <message>
   <source>Forget this case now</source>
   <extracomment>FORGET_NOW</extracomment>
   <translation>نسيان هذه الحالة الآن</translation>
  </message>
  <message>
   <source>The case file is deleted</source>
   <extracomment>FORGOTTEN</extracomment>
   <translation>حُذف ملف الحالة</translation>
  </message>
  <message>
   <source>With your case number you can still come back. Backups may still have a copy: delete it there too, if you want.</source>
   <extracomment>FORGOTTEN_TEXT</extracomment>
   <translation>ما زال يمكنك العودة برقم حالتك. قد تبقى نسخة في النسخ الاحتياطية: احذفها هناك أيضًا إن أردت.</translation>
  </message>
  <message>
   <source>The app can read this file and cannot write to it. To keep new things in it, put it into the folder “{0}” and open it there.</source>
   <extracomment>only_read</extracomment>
   <translation>يستطيع التطبيق قراءة هذا الملف ولا يستطيع الكتابة فيه. لحفظ أشياء جديدة فيه، ضعه في المجلد «{0}» وافتحه هناك.</translation>
  </message>
  <message>
   <source>The passphrase does not fit. Check each word and try again, as often as you like. The file stays as it is.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>عبارة السر لا تناسب. راجع كل كلمة وحاول مرة أخرى، كما تشاء من المرات. يبقى الملف كما هو.</translation>
  </message>
  <message>
   <source>There is no passphrase yet. Type it first.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>لا توجد عبارة سر بعد. اكتبها أولًا.</translation>
  </message>
  <message>
   <source>A passphrase has 1,024 signs at most. Use a shorter one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>في عبارة السر 1,024 علامة على الأكثر. استعمل عبارة أقصر.</translation>
  </message>
  <message>
   <source>It is open in another window of this app. Go on there, or close that window.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>هو مفتوح في نافذة أخرى من هذا التطبيق. تابع هناك، أو أغلق تلك النافذة.</translation>
  </message>
  <message>
   <source>This file is not a case file. Choose another one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>هذا الملف ليس ملف حالة. اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>A newer version of the app made it. Open it with that one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>صنعته نسخة أحدث من التطبيق. افتحه بها.</translation>
  </message>
  <message>
   <source>The file is damaged. If you have a copy in a backup, put it in its place.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>الملف تالف. إن كانت لديك نسخة احتياطية، فضعها مكانه.</translation>
  </message>
  <message>
   <source>This case file was forgotten, and nobody can open it again. Use your case number: it still works.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>نُسي ملف الحالة هذا، ولا يستطيع أحد فتحه من جديد. استعمل رقم حالتك: ما زال يعمل.</translation>
  </message>
  <message>
   <source>It was locked in a way that is not safe, so the app leaves it alone. Use your case number instead.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>قُفل بطريقة غير آمنة، لذلك لا يمسه التطبيق. استعمل رقم حالتك بدلًا منه.</translation>
  </message>
  <message>
   <source>This system cannot open it. Try another computer.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>لا يستطيع هذا النظام فتحه. جرّب حاسوبًا آخر.</translation>
  </message>
  <message>
   <source>The computer has too little memory free. Close other programs and try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>الذاكرة الفارغة في الحاسوب قليلة. أغلق برامج أخرى وحاول مرة أخرى.</translation>
  </message>
  <message>
   <source>The disk is full. Make some room and try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>القرص ممتلئ. أفرغ مكانًا وحاول مرة أخرى. ما حُفظ من قبل بأمان.</translation>
  </message>
  <message>
   <source>This disk cannot be written to. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>لا تمكن الكتابة على هذا القرص. ما حُفظ من قبل بأمان. تابع برقم حالتك وحده.</translation>
  </message>
  <message>
   <source>The system does not let this app use the file. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>لا يسمح النظام لهذا التطبيق باستعمال الملف. ما حُفظ من قبل بأمان. تابع برقم حالتك وحده.</translation>
  </message>
  <message>
   <source>The file or its folder is not there any more. Check whether a drive is unplugged, then try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>لم يعد الملف أو مجلده هناك. تأكد من أن القرص غير مفصول، ثم حاول مرة أخرى.</translation>
  </message>
  <message>
   <source>The disk had a problem. Try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>حدثت مشكلة في القرص. حاول مرة أخرى. ما حُفظ من قبل بأمان.</translation>
  </message>
  <message>
   <source>The case file is full. Make a new case for more pictures.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>ملف الحالة ممتلئ. اصنع حالة جديدة لمزيد من الصور.</translation>
  </message>
  <message>
   <source>The case file is locked. Open it again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>ملف الحالة مقفل. افتحه من جديد.</translation>
  </message>
  <message>
   <source>Another window wrote to it in the meantime. Close the app and open the file again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>كتبت نافذة أخرى فيه في هذه الأثناء. أغلق التطبيق وافتح الملف من جديد.</translation>
  </message>
  <message>
   <source>What left this computer</source>
   <extracomment>PROOF</extracomment>
   <translation>ما الذي غادر هذا الحاسوب</translation>
  </message>
  <message>
   <source>The proof</source>
   <extracomment>PROOF_STEP</extracomment>
   <translation>الدليل</translation>
  </message>
  <message>
   <source>The wall around this app</source>
   <extracomment>PROOF_WALLS</extracomment>
   <translation>الجدار حول هذا التطبيق</translation>
  </message>
  <message>
   <source>The pictures</source>
   <extracomment>PROOF_PICTURES</extracomment>
   <translation>الصور</translation>
  </message>
  <message>
   <source>What this does not show</source>
   <extracomment>PROOF_LIMITS</extracomment>
   <translation>ما لا يبيّنه هذا</translation>
  </message>
  <message>
   <source>Look at the pictures' files again</source>
   <extracomment>PROOF_LOOK</extracomment>
   <translation>النظر إلى ملفات الصور مرة أخرى</translation>
  </message>
  <message>
   <source>Save the statement</source>
   <extracomment>PROOF_SAVE</extracomment>
   <translation>حفظ البيان</translation>
  </message>
  <message>
   <source>A statement of all this can be saved and checked later. It holds the fingerprints, no picture and no name. Keep it as safe as the pictures.</source>
   <extracomment>PROOF_KEEP</extracomment>
   <translation>يمكن حفظ بيان بكل هذا والتحقق منه لاحقًا. فيه البصمات، ولا صورة فيه ولا اسم. احفظه بأمان كما تحفظ الصور.</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}”: “{1}” to read, the same as a PDF to print, and “{2}” to check.</source>
   <extracomment>PROOF_SAVED</extracomment>
   <translation>حُفظ في المجلد «{0}»: «{1}» للقراءة، والشيء نفسه ملف PDF للطباعة، و«{2}» للتحقق.</translation>
  </message>
  <message>
   <source>See every entry</source>
   <extracomment>PROOF_DETAILS</extracomment>
   <translation>عرض كل القيود</translation>
  </message>
  <message>
   <source>Every entry of the ledger</source>
   <extracomment>PROOF_DETAILS_SPOKEN</extracomment>
   <translation>كل قيود السجل</translation>
  </message>
  <message>
   <source>the part that opens pictures</source>
   <extracomment>_WHO</extracomment>
   <translation>الجزء الذي يفتح الصور</translation>
  </message>
  <message>
   <source>the part that sends</source>
   <extracomment>_WHO</extracomment>
   <translation>الجزء الذي يرسل</translation>
  </message>
  <message>
   <source>reach any network</source>
   <extracomment>_LAYERS</extracomment>
   <translation>الوصول إلى أي شبكة</translation>
  </message>
  <message>
   <source>open other connections than sending needs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>فتح اتصالات غير التي يحتاج إليها الإرسال</translation>
  </message>
  <message>
   <source>connect to anything but the list</source>
   <extracomment>_LAYERS</extracomment>
   <translation>الاتصال بأي شيء غير القائمة</translation>
  </message>
  <message>
   <source>write outside its one folder</source>
   <extracomment>_LAYERS</extracomment>
   <translation>الكتابة خارج مجلده الوحيد</translation>
  </message>
  <message>
   <source>open your files</source>
   <extracomment>_LAYERS</extracomment>
   <translation>فتح ملفاتك</translation>
  </message>
  <message>
   <source>start a program</source>
   <extracomment>_LAYERS</extracomment>
   <translation>تشغيل برنامج</translation>
  </message>
  <message>
   <source>look into other programs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>النظر داخل برامج أخرى</translation>
  </message>
  <message>
   <source>Whether another program read a picture: not shown on this system.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>هل قرأ برنامج آخر صورة: لا يظهر في هذا النظام.</translation>
  </message>
  <message>
   <source>What other programs on this computer do with your pictures.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>ما تفعله برامج أخرى على هذا الحاسوب بصورك.</translation>
  </message>
  <message>
   <source>What the desktop does with what this window shows it.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>ما يفعله سطح المكتب بما تعرضه له هذه النافذة.</translation>
  </message>
  <message>
   <source>What happened before you chose a picture, and after this app closes.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>ما حدث قبل أن تختار صورة، وبعد أن يُغلق هذا التطبيق.</translation>
  </message>
  <message>
   <source>Anything, if the system itself was changed to work against you.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>أي شيء، إن كان النظام نفسه قد غُيّر ليعمل ضدك.</translation>
  </message>
  <message>
   <source>What the list and the services that read it do with the fingerprints.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>ما تفعله القائمة والخدمات التي تقرؤها بالبصمات.</translation>
  </message>
  <message>
   <source>Another program opened picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>فتح برنامج آخر الصورة {0} في الساعة {1}.</translation>
  </message>
  <message>
   <source>Picture {0} was changed at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>تغيرت الصورة {0} في الساعة {1}.</translation>
  </message>
  <message>
   <source>Picture {0} was moved or deleted at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>نُقلت الصورة {0} أو حُذفت في الساعة {1}.</translation>
  </message>
  <message>
   <source>Picture {0} got a second name at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>صار للصورة {0} اسم ثانٍ في الساعة {1}.</translation>
  </message>
  <message>
   <source>A file of the same size appeared beside picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>ظهر ملف بالحجم نفسه بجانب الصورة {0} في الساعة {1}.</translation>
  </message>
  <message>
   <source>Nothing has left through this app.</source>
   <extracomment>proof_sent</extracomment>
   <translation>لم يغادر شيء عبر هذا التطبيق.</translation>
  </message>
  <message>
   <source>{0} with fingerprints left through this app, {1} bytes in all, and nothing else.</source>
   <extracomment>proof_sent</extracomment>
   <translation>غادر عبر هذا التطبيق ما يلي: {0} فيها بصمات، {1} بايت في المجموع، ولا شيء غيرها.</translation>
  </message>
  <message numerus="yes">
   <source>{0} messages</source>
   <extracomment>proof_sent</extracomment>
   <translation>
    <numerusform>لا رسائل</numerusform>
    <numerusform>رسالة واحدة</numerusform>
    <numerusform>رسالتان</numerusform>
    <numerusform>{0} رسائل</numerusform>
    <numerusform>{0} رسالة</numerusform>
    <numerusform>{0} رسالة</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no wall on this system around {0}.</source>
   <extracomment>proof_wall</extracomment>
   <translation>لا جدار في هذا النظام حول {0}.</translation>
  </message>
  <message>
   <source>The system does not let {0}: {1}. It tried {2} ways, and each was refused.</source>
   <extracomment>proof_wall</extracomment>
   <translation>في هذا النظام لا يستطيع {0} ما يلي: {1}. حاول ذلك بعدد من الطرق قدره {2}، ورُفضت كلها.</translation>
  </message>
  <message>
   <source>No picture is chosen.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>لم تُختر أي صورة.</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are watched.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>
    <numerusform>لا صور تحت المراقبة.</numerusform>
    <numerusform>صورة واحدة تحت المراقبة.</numerusform>
    <numerusform>صورتان تحت المراقبة.</numerusform>
    <numerusform>{0} صور تحت المراقبة.</numerusform>
    <numerusform>{0} صورة تحت المراقبة.</numerusform>
    <numerusform>{0} صورة تحت المراقبة.</numerusform>
   </translation>
  </message>
  <message>
   <source>The system tells of every reading.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>يخبر النظام بكل قراءة.</translation>
  </message>
  <message>
   <source>The system tells of some readings only.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>يخبر النظام ببعض القراءات فقط.</translation>
  </message>
  <message>
   <source>The system does not tell of readings here: only the files are compared.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>لا يخبر النظام هنا بالقراءات: تُقارن الملفات فقط.</translation>
  </message>
  <message>
   <source>That can be a backup or sync program.</source>
   <extracomment>sighting</extracomment>
   <translation>قد يكون هذا برنامج نسخ احتياطي أو مزامنة.</translation>
  </message>
  <message>
   <source>Picture {0} is in a folder that {1} uploads. Its picture may be there too.</source>
   <extracomment>synced</extracomment>
   <translation>الصورة {0} في مجلد ترفعه خدمة {1}. قد تكون الصورة هناك أيضًا.</translation>
  </message>
  <message>
   <source>a service</source>
   <extracomment>synced</extracomment>
   <translation>غير معروفة</translation>
  </message>
  <message>
   <source>That {0} could not {1}.</source>
   <extracomment>proof_limits</extracomment>
   <translation>أن {0} لم يكن يستطيع {1}.</translation>
  </message>
  <message>
   <source>There was no picture to look at.</source>
   <extracomment>proof_settled</extracomment>
   <translation>لم تكن هناك صورة للنظر إليها.</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are not as they were when you chose them.</source>
   <extracomment>proof_settled</extracomment>
   <translation>
    <numerusform>لا صورة تختلف عما كانت عليه.</numerusform>
    <numerusform>صورة واحدة ليست كما كانت عندما اخترتها.</numerusform>
    <numerusform>صورتان ليستا كما كانتا عندما اخترتهما.</numerusform>
    <numerusform>{0} صور ليست كما كانت عندما اخترتها.</numerusform>
    <numerusform>{0} صورة ليست كما كانت عندما اخترتها.</numerusform>
    <numerusform>{0} صورة ليست كما كانت عندما اخترتها.</numerusform>
   </translation>
  </message>
  <message>
   <source>All pictures are unchanged and in their places.</source>
   <extracomment>proof_settled</extracomment>
   <translation>كل الصور دون تغيير وفي أماكنها.</translation>
  </message>
  <message>
   <source>Send</source>
   <extracomment>SEND_STEP</extracomment>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>Sending your fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>جارٍ إرسال بصماتك</translation>
  </message>
  <message>
   <source>Sending their fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>جارٍ إرسال بصماتهم</translation>
  </message>
  <message>
   <source>Sending is not finished yet</source>
   <extracomment>SEND_UNFINISHED</extracomment>
   <translation>لم يكتمل الإرسال بعد</translation>
  </message>
  <message>
   <source>This takes less than a minute. The pictures stay here.</source>
   <extracomment>SEND_TEXT</extracomment>
   <translation>يستغرق هذا أقل من دقيقة. تبقى الصور هنا.</translation>
  </message>
  <message>
   <source>Very many people are sending now. Your computer first does a sum for the list. This takes a few seconds. The pictures stay here.</source>
   <extracomment>SEND_WORK</extracomment>
   <translation>كثير من الناس يرسلون الآن. يقوم حاسوبك أولًا بعملية حساب للقائمة. يستغرق هذا بضع ثوانٍ. تبقى الصور هنا.</translation>
  </message>
  <message>
   <source>Send again</source>
   <extracomment>SEND_AGAIN</extracomment>
   <translation>الإرسال مرة أخرى</translation>
  </message>
  <message>
   <source>Sending again is safe: it never makes a second case.</source>
   <extracomment>SEND_SAFE</extracomment>
   <translation>الإرسال مرة أخرى آمن: لا ينشئ حالة ثانية أبدًا.</translation>
  </message>
  <message>
   <source>Nothing was sent. The pictures and the case number are still here. Check the internet connection, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>لم يُرسل شيء. الصور ورقم الحالة ما زالت هنا. راجع الاتصال بالإنترنت، ثم أرسل مرة أخرى.</translation>
  </message>
  <message>
   <source>Nothing was sent. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>لم يُرسل شيء. قد يكون شيء بين هذا الحاسوب والقائمة يقرأ، أو الساعة غير مضبوطة. جرّب شبكة أخرى، ثم أرسل مرة أخرى.</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>ربما وصلت البصمات وربما لم تصل. انتظر بضع دقائق، ثم أرسل مرة أخرى.</translation>
  </message>
  <message>
   <source>It asked us to come back later. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>طلبت منا أن نعود لاحقًا. انتظر بضع دقائق، ثم أرسل مرة أخرى.</translation>
  </message>
  <message>
   <source>The list did not take the fingerprints</source>
   <extracomment>FAILURES</extracomment>
   <translation>لم تقبل القائمة البصمات</translation>
  </message>
  <message>
   <source>Nothing was put on the list. Go back and check, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>لم يوضع شيء في القائمة. ارجع وراجع، ثم أرسل مرة أخرى.</translation>
  </message>
  <message>
   <source>We cannot tell if the fingerprints arrived. Some networks, as in hotels or schools, answer in place of the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>لا نستطيع أن نعرف هل وصلت البصمات. بعض الشبكات، كما في الفنادق أو المدارس، تجيب بدلًا من القائمة. جرّب شبكة أخرى، ثم أرسل مرة أخرى.</translation>
  </message>
  <message>
   <source>Sending stopped before there was an answer</source>
   <extracomment>FAILURES</extracomment>
   <translation>توقف الإرسال قبل أن يأتي جواب</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Send again to be sure.</source>
   <extracomment>FAILURES</extracomment>
   <translation>ربما وصلت البصمات وربما لم تصل. أرسل مرة أخرى للتأكد.</translation>
  </message>
  <message>
   <source>The app stopped before sending</source>
   <extracomment>FAILURES</extracomment>
   <translation>توقف التطبيق قبل الإرسال</translation>
  </message>
  <message>
   <source>Nothing was sent. This system did not let the app lock its sending part. Restart the computer, or try another one.</source>
   <extracomment>FAILURES</extracomment>
   <translation>لم يُرسل شيء. لم يسمح هذا النظام للتطبيق بأن يقفل الجزء الذي يرسل. أعد تشغيل الحاسوب، أو جرّب غيره.</translation>
  </message>
  <message>
   <source>We do not count this as sent. Something may stand between this computer and the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>لا نحسب هذا مُرسلًا. قد يقف شيء بين هذا الحاسوب والقائمة. جرّب شبكة أخرى، ثم أرسل مرة أخرى.</translation>
  </message>
  <message>
   <source>This case number does not fit the case. Go back and check the number.</source>
   <extracomment>REASONS</extracomment>
   <translation>رقم الحالة هذا لا يناسب الحالة. ارجع وراجع الرقم.</translation>
  </message>
  <message>
   <source>Practice and real lists do not mix. Close the app and start the right one.</source>
   <extracomment>REASONS</extracomment>
   <translation>قوائم التدريب والقوائم الحقيقية لا تختلط. أغلق التطبيق وافتح المناسب.</translation>
  </message>
  <message>
   <source>A practice picture is among them. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>بينها صورة تدريب. ارجع وأخرجها.</translation>
  </message>
  <message>
   <source>One picture is nearly of one colour, and its codes would find other people's pictures. Go back and choose “only the very same file”, or take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>إحدى الصور من لون واحد تقريبًا، ورموزها قد تجد صور أشخاص آخرين. ارجع واختر «الملف نفسه تمامًا فقط»، أو أخرجها.</translation>
  </message>
  <message>
   <source>The list knows one of these pictures as one that is seen everywhere. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>تعرف القائمة إحدى هذه الصور بأنها صورة تُرى في كل مكان. ارجع وأخرجها.</translation>
  </message>
  <message>
   <source>This case is full. Start the app again and send them in a new case.</source>
   <extracomment>REASONS</extracomment>
   <translation>هذه الحالة ممتلئة. افتح التطبيق من جديد وأرسلها في حالة جديدة.</translation>
  </message>
  <message>
   <source>This list does not take pictures for this age. Go back to the first page.</source>
   <extracomment>REASONS</extracomment>
   <translation>لا تقبل هذه القائمة صورًا لهذا العمر. ارجع إلى الصفحة الأولى.</translation>
  </message>
  <message>
   <source>Message {0} of {1} is on its way</source>
   <extracomment>sending</extracomment>
   <translation>الرسالة {0} من {1} في الطريق</translation>
  </message>
  <message>
   <source>{0} of {1} messages have arrived. Only the rest is sent again.</source>
   <extracomment>some_arrived</extracomment>
   <translation>وصلت {0} من {1} من الرسائل. يُرسل الباقي فقط مرة أخرى.</translation>
  </message>
  <message>
   <source>Receipt</source>
   <extracomment>RECEIPT_STEP</extracomment>
   <translation>الإيصال</translation>
  </message>
  <message>
   <source>Your fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>وصلت بصماتك</translation>
  </message>
  <message>
   <source>Their fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>وصلت بصماتهم</translation>
  </message>
  <message>
   <source>{0} signed this receipt, and the app has checked the signature.</source>
   <extracomment>RECEIPT_SIGNED</extracomment>
   <translation>وقّعت {0} هذا الإيصال، وتحقق التطبيق من التوقيع.</translation>
  </message>
  <message>
   <source>Pictures that were taken back before stay taken back.</source>
   <extracomment>RECEIPT_STAY</extracomment>
   <translation>الصور التي سُحبت من قبل تبقى مسحوبة.</translation>
  </message>
  <message>
   <source>What happens next</source>
   <extracomment>RECEIPT_NEXT</extracomment>
   <translation>ماذا يحدث بعد ذلك</translation>
  </message>
  <message>
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep your pictures where they are safe, and do not post them yourself: your own account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>تقرأ الخدمات المشاركة القائمة وتبحث عن النسخ. قد يستغرق هذا أيامًا. تقرر بحسب قواعدها، ولا تخبرنا بما تجده. احفظ صورك حيث هي آمنة، ولا تنشرها بنفسك: قد يُحظر حسابك.</translation>
  </message>
  <message>
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep their pictures where they are safe, and let nobody post them: that account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>تقرأ الخدمات المشاركة القائمة وتبحث عن النسخ. قد يستغرق هذا أيامًا. تقرر بحسب قواعدها، ولا تخبرنا بما تجده. احفظ الصور حيث هي آمنة، ولا تدع أحدًا ينشرها: قد يُحظر ذلك الحساب.</translation>
  </message>
  <message>
   <source>If you need more than this</source>
   <extracomment>RECEIPT_NEEDS</extracomment>
   <translation>إن احتجت إلى أكثر من هذا</translation>
  </message>
  <message>
   <source>Copy case number</source>
   <extracomment>RECEIPT_COPY</extracomment>
   <translation>نسخ رقم الحالة</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}” as “{1}”. Anyone who uses this computer can read it.</source>
   <extracomment>RECEIPT_SAVED</extracomment>
   <translation>حُفظ في المجلد «{0}» باسم «{1}». يستطيع كل من يستعمل هذا الحاسوب أن يقرأه.</translation>
  </message>
  <message>
   <source>It could not be saved. Write the number down, or copy it.</source>
   <extracomment>RECEIPT_NOT_SAVED</extracomment>
   <translation>لم يمكن حفظه. اكتب الرقم على ورقة، أو انسخه.</translation>
  </message>
  <message>
   <source>See the signed receipt</source>
   <extracomment>RECEIPT_DETAILS</extracomment>
   <translation>عرض الإيصال الموقّع</translation>
  </message>
  <message>
   <source>The signed receipt</source>
   <extracomment>RECEIPT_SPOKEN</extracomment>
   <translation>الإيصال الموقّع</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>RECEIPT_CLOSE</extracomment>
   <translation>إغلاق</translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints were received by {1} on {2} at {3}.</source>
   <extracomment>received</extracomment>
   <translation>
    <numerusform>لم تستلم {1} أي بصمة في {2} عند {3}.</numerusform>
    <numerusform>استلمت {1} بصمة واحدة في {2} عند {3}.</numerusform>
    <numerusform>استلمت {1} بصمتين في {2} عند {3}.</numerusform>
    <numerusform>استلمت {1} {0} بصمات في {2} عند {3}.</numerusform>
    <numerusform>استلمت {1} {0} بصمة في {2} عند {3}.</numerusform>
    <numerusform>استلمت {1} {0} بصمة في {2} عند {3}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Case number: {0}</source>
   <extracomment>paper</extracomment>
   <translation>رقم الحالة: {0}</translation>
  </message>
  <message>
   <source>Help</source>
   <extracomment>HELP</extracomment>
   <translation>مساعدة</translation>
  </message>
  <message>
   <source>Find help</source>
   <extracomment>HELP_HEADING</extracomment>
   <translation>البحث عن مساعدة</translation>
  </message>
  <message>
   <source>Choose what fits best. Looking at these pages sends nothing.</source>
   <extracomment>HELP_TEXT</extracomment>
   <translation>اختر ما يناسبك أكثر. النظر إلى هذه الصفحات لا يرسل شيئًا.</translation>
  </message>
  <message>
   <source>This is scary, and it happens to many people. You are doing something about it.</source>
   <extracomment>HELP_HUMAN</extracomment>
   <translation>هذا مخيف، ويحدث لكثير من الناس. وأنت تفعل شيئًا حياله.</translation>
  </message>
  <message>
   <source>More that can help</source>
   <extracomment>HELP_MORE</extracomment>
   <translation>أشياء أخرى قد تساعد</translation>
  </message>
  <message>
   <source>Someone is threatening me</source>
   <extracomment>NEEDS</extracomment>
   <translation>شخص يهددني</translation>
  </message>
  <message>
   <source>It is already online</source>
   <extracomment>NEEDS</extracomment>
   <translation>هي على الإنترنت بالفعل</translation>
  </message>
  <message>
   <source>I want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>أريد التحدث مع شخص</translation>
  </message>
  <message>
   <source>I am in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>أنا في خطر</translation>
  </message>
  <message>
   <source>Someone is threatening them</source>
   <extracomment>NEEDS</extracomment>
   <translation>شخص يهددهم</translation>
  </message>
  <message>
   <source>We want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>نريد التحدث مع شخص</translation>
  </message>
  <message>
   <source>Someone is in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>شخص في خطر</translation>
  </message>
  <message>
   <source>Here is what helps when someone makes threats. What they do is wrong.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>هذا ما يساعد عندما يهدد أحد. ما يفعلونه خطأ.</translation>
  </message>
  <message>
   <source>Here is how to ask for it to be taken down, and to make copies easier to find.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>هكذا يُطلب حذفها، وهكذا يسهل العثور على النسخ.</translation>
  </message>
  <message>
   <source>Here are people who listen. You can say as little as you like.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>هنا أشخاص يستمعون. يمكنك أن تقول ما شئت من القليل.</translation>
  </message>
  <message>
   <source>Here is what to do first. Your safety comes before any picture.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>هذا ما يُفعل أولًا. سلامتك قبل أي صورة.</translation>
  </message>
  <message>
   <source>Stop replying, and do not pay</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>توقف عن الرد، ولا تدفع</translation>
  </message>
  <message>
   <source>Paying or doing what they ask rarely makes it stop.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>الدفع أو فعل ما يطلبونه نادرًا ما يوقف الأمر.</translation>
  </message>
  <message>
   <source>Keep the messages</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>احتفظ بالرسائل</translation>
  </message>
  <message>
   <source>Do not delete the messages or your account: they show what was done. Then block the other account.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>لا تحذف الرسائل ولا حسابك: هي تُظهر ما حدث. ثم احظر الحساب الآخر.</translation>
  </message>
  <message>
   <source>Tell one person you trust</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>أخبر شخصًا واحدًا تثق به</translation>
  </message>
  <message>
   <source>It is not your fault, and you do not have to show the pictures.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>ليس هذا ذنبك، ولا حاجة إلى أن تُري الصور لأحد.</translation>
  </message>
  <message>
   <source>Ask the service to take it down</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>اطلب من الخدمة حذفها</translation>
  </message>
  <message>
   <source>Its address or user name is enough. The app can write the text for you. Do not save the picture again for this.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>يكفي عنوانها أو اسم المستخدم. يستطيع التطبيق كتابة النص لك. لا تحفظ الصورة مرة أخرى لهذا.</translation>
  </message>
  <message>
   <source>Send fingerprints with this app</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>أرسل بصمات بهذا التطبيق</translation>
  </message>
  <message>
   <source>Services that take part can then look for more copies. You need the pictures on this computer.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>عندئذ تستطيع الخدمات المشاركة أن تبحث عن نسخ أخرى. تحتاج إلى الصور على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Let someone ask with you</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>دع أحدًا يطلب معك</translation>
  </message>
  <message>
   <source>Some helplines write to services for you.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>بعض خطوط المساعدة تكتب إلى الخدمات نيابة عنك.</translation>
  </message>
  <message>
   <source>Call or write to one of these</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>اتصل بإحدى هذه أو اكتب إليها</translation>
  </message>
  <message>
   <source>Stop whenever you like. You can hang up.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>توقف متى شئت. يمكنك إنهاء المكالمة.</translation>
  </message>
  <message>
   <source>Ask who else will hear of it</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>اسأل من سيعرف غيرهم</translation>
  </message>
  <message>
   <source>Each helpline has its own rule. You can ask before you tell them your name.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>لكل خط مساعدة قاعدته. يمكنك أن تسأل قبل أن تقول اسمك.</translation>
  </message>
  <message>
   <source>Or tell someone you know</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>أو أخبر شخصًا تعرفه</translation>
  </message>
  <message>
   <source>You can begin so: “Someone has pictures of me. I need help. You need not look.”</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>يمكنك أن تبدأ هكذا: «لدى أحدهم صور لي. أحتاج إلى مساعدة. لا حاجة إلى أن تنظر».</translation>
  </message>
  <message>
   <source>Call the emergency number now</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>اتصل برقم الطوارئ الآن</translation>
  </message>
  <message>
   <source>Call if someone may hurt you, or if you may hurt yourself.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>اتصل إن كان أحد قد يؤذيك، أو إن كنت قد تؤذي نفسك.</translation>
  </message>
  <message>
   <source>Go to a safer place</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>اذهب إلى مكان أكثر أمانًا</translation>
  </message>
  <message>
   <source>Go where other people are, if you can.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>اذهب إلى حيث يوجد ناس، إن استطعت.</translation>
  </message>
  <message>
   <source>If you think of hurting yourself, tell someone</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>إن فكرت في إيذاء نفسك، فأخبر أحدًا</translation>
  </message>
  <message>
   <source>You matter more than any picture. These people listen.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>أنت أهم من أي صورة. هؤلاء الأشخاص يستمعون.</translation>
  </message>
  <message>
   <source>The app does not know where you are, or has no checked number for it. Call the number that you know, or ask someone near you.</source>
   <extracomment>NO_EMERGENCY_NUMBER</extracomment>
   <translation>لا يعرف التطبيق أين أنت، أو ليس لديه رقم مُتحقَّق منه لمكانك. اتصل بالرقم الذي تعرفه، أو اسأل شخصًا قريبًا منك.</translation>
  </message>
  <message>
   <source>Helplines in your country</source>
   <extracomment>NUMBERS</extracomment>
   <translation>خطوط المساعدة في بلدك</translation>
  </message>
  <message>
   <source>Here is who can help. The app does not look where you are: choose the country yourself.</source>
   <extracomment>NUMBERS_TEXT</extracomment>
   <translation>هنا من يستطيع المساعدة. لا ينظر التطبيق أين أنت: اختر البلد بنفسك.</translation>
  </message>
  <message>
   <source>Where are you?</source>
   <extracomment>NUMBERS_COUNTRY</extracomment>
   <translation>أين أنت؟</translation>
  </message>
  <message>
   <source>Australia</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>أستراليا</translation>
  </message>
  <message>
   <source>Canada</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>كندا</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>المملكة المتحدة</translation>
  </message>
  <message>
   <source>Ireland</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>أيرلندا</translation>
  </message>
  <message>
   <source>India</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>الهند</translation>
  </message>
  <message>
   <source>United States</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>الولايات المتحدة</translation>
  </message>
  <message>
   <source>Another country</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>بلد آخر</translation>
  </message>
  <message>
   <source>In every country</source>
   <extracomment>NUMBERS_WORLD</extracomment>
   <translation>في كل بلد</translation>
  </message>
  <message>
   <source>Only what was checked stands here. There are more helplines than these.</source>
   <extracomment>NUMBERS_HERE_ONLY</extracomment>
   <translation>لا يوجد هنا إلا ما جرى التحقق منه. هناك خطوط مساعدة أكثر من هذه.</translation>
  </message>
  <message>
   <source>Emergency</source>
   <extracomment>EMERGENCY</extracomment>
   <translation>الطوارئ</translation>
  </message>
  <message>
   <source>For everyone.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>للجميع.</translation>
  </message>
  <message>
   <source>For pictures from before you were 18, however old you are now.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>لصور من قبل أن تبلغ 18، مهما كان عمرك الآن.</translation>
  </message>
  <message>
   <source>For pictures from when you were 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>لصور من وقت كان عمرك فيه 18 أو أكثر.</translation>
  </message>
  <message>
   <source>For people under 18.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>لمن هم دون 18.</translation>
  </message>
  <message>
   <source>For people under 19.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>لمن هم دون 19.</translation>
  </message>
  <message>
   <source>For people who are 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>لمن أعمارهم 18 أو أكثر.</translation>
  </message>
  <message>
   <source>They talk with you.</source>
   <extracomment>DOES</extracomment>
   <translation>يتحدثون معك.</translation>
  </message>
  <message>
   <source>They keep a list of fingerprints.</source>
   <extracomment>DOES</extracomment>
   <translation>لديهم قائمة بصمات.</translation>
  </message>
  <message>
   <source>They help to get pictures taken down.</source>
   <extracomment>DOES</extracomment>
   <translation>يساعدون على حذف الصور.</translation>
  </message>
  <message>
   <source>They write down what happened, and can bring in the police.</source>
   <extracomment>DOES</extracomment>
   <translation>يكتبون ما حدث، ويمكنهم إشراك الشرطة.</translation>
  </message>
  <message>
   <source>They know who helps in other countries.</source>
   <extracomment>DOES</extracomment>
   <translation>يعرفون من يساعد في بلدان أخرى.</translation>
  </message>
  <message>
   <source>Your pictures stay with you.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>تبقى صورك معك.</translation>
  </message>
  <message>
   <source>They ask for the pictures themselves, or for their addresses.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>يطلبون الصور نفسها، أو عناوينها.</translation>
  </message>
  <message>
   <source>Open day and night.</source>
   <extracomment>DAY_AND_NIGHT</extracomment>
   <translation>مفتوح ليلًا ونهارًا.</translation>
  </message>
  <message>
   <source>Opening hours: not in what we read.</source>
   <extracomment>HOURS_UNKNOWN</extracomment>
   <translation>ساعات العمل: لم ترد فيما قرأناه.</translation>
  </message>
  <message>
   <source>Languages: not in what we read.</source>
   <extracomment>LANGUAGES_UNKNOWN</extracomment>
   <translation>اللغات: لم ترد فيما قرأناه.</translation>
  </message>
  <message>
   <source>Free to call or use.</source>
   <extracomment>FREE</extracomment>
   <translation>الاتصال أو الاستعمال مجاني.</translation>
  </message>
  <message>
   <source>A call costs money.</source>
   <extracomment>FREE</extracomment>
   <translation>المكالمة تكلف مالًا.</translation>
  </message>
  <message>
   <source>A call may cost money.</source>
   <extracomment>FREE</extracomment>
   <translation>قد تكلف المكالمة مالًا.</translation>
  </message>
  <message>
   <source>It shows on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>تظهر في فاتورة الهاتف.</translation>
  </message>
  <message>
   <source>It does not show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>لا تظهر في فاتورة الهاتف.</translation>
  </message>
  <message>
   <source>It may show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>قد تظهر في فاتورة الهاتف.</translation>
  </message>
  <message>
   <source>You need not give your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>لا حاجة إلى ذكر اسمك.</translation>
  </message>
  <message>
   <source>They ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>يسألون عن اسمك.</translation>
  </message>
  <message>
   <source>They may ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>قد يسألون عن اسمك.</translation>
  </message>
  <message>
   <source>More about them</source>
   <extracomment>CARD_DETAILS</extracomment>
   <translation>المزيد عنهم</translation>
  </message>
  <message>
   <source>This is more than half a year old. It may have changed.</source>
   <extracomment>CHANGING</extracomment>
   <translation>عمر هذا أكثر من نصف سنة. ربما تغير.</translation>
  </message>
  <message>
   <source>Older numbers and addresses</source>
   <extracomment>OLDER</extracomment>
   <translation>أرقام وعناوين أقدم</translation>
  </message>
  <message>
   <source>These are more than a year old. Look for a newer one first.</source>
   <extracomment>OLDER_TEXT</extracomment>
   <translation>عمر هذه أكثر من سنة. ابحث عن أحدث منها أولًا.</translation>
  </message>
  <message>
   <source>Copy number</source>
   <extracomment>COPY_NUMBER</extracomment>
   <translation>نسخ الرقم</translation>
  </message>
  <message>
   <source>Show a phone code</source>
   <extracomment>SHOW_CODE</extracomment>
   <translation>عرض رمز للهاتف</translation>
  </message>
  <message>
   <source>A code for a phone's camera: {0}</source>
   <extracomment>CODE_SPOKEN</extracomment>
   <translation>رمز لكاميرا هاتف: {0}</translation>
  </message>
  <message>
   <source>This app opens no web page. An address that you open stays in that computer's or phone's history. A call stays in the phone's list.</source>
   <extracomment>LINK_NOTE</extracomment>
   <translation>لا يفتح هذا التطبيق أي صفحة ويب. العنوان الذي تفتحه يبقى في سجل ذلك الحاسوب أو الهاتف. والمكالمة تبقى في قائمة الهاتف.</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy without a date: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>قُرئ في {0} في نسخة محفوظة بلا تاريخ: «{1}». لم يتصل أحد.</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy of {2}: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>قُرئ في {0} في نسخة محفوظة من {2}: «{1}». لم يتصل أحد.</translation>
  </message>
  <message>
   <source>Read on {0}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>قُرئ في {0}: «{1}».</translation>
  </message>
  <message>
   <source>Read on {0}, on a page of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>قُرئ في {0}، في صفحة من {2}: «{1}».</translation>
  </message>
  <message>
   <source>Called on {0}. Source: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>جرى الاتصال في {0}. المصدر: «{1}».</translation>
  </message>
  <message>
   <source>Called on {0}. Source of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>جرى الاتصال في {0}. المصدر من {2}: «{1}».</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <extracomment>hours</extracomment>
   <translation>{0} إلى {1}</translation>
  </message>
  <message>
   <source>Open {0}, from {1} to {2}, time of {3}.</source>
   <extracomment>hours</extracomment>
   <translation>مفتوح {0}، من {1} إلى {2}، بتوقيت {3}.</translation>
  </message>
  <message>
   <source>Languages: {0}.</source>
   <extracomment>_languages</extracomment>
   <translation>اللغات: {0}.</translation>
  </message>
  <message>
   <source>You can also turn to someone now: {0}.</source>
   <extracomment>call_instead</extracomment>
   <translation>يمكنك أيضًا التوجه إلى شخص الآن: {0}.</translation>
  </message>
  <message>
   <source>What happens to my picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>ماذا يحدث لصورتي؟</translation>
  </message>
  <message>
   <source>What happens to their picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>ماذا يحدث لصورتهم؟</translation>
  </message>
  <message>
   <source>Here is who gets what, step by step. Each step says how we know.</source>
   <extracomment>HAPPENS_TEXT</extracomment>
   <translation>هنا من يحصل على ماذا، خطوة خطوة. تقول كل خطوة كيف نعرف ذلك.</translation>
  </message>
  <message>
   <source>This app gets the picture</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>يحصل هذا التطبيق على الصورة</translation>
  </message>
  <message>
   <source>It opens the picture on this computer to make fingerprints. It sends the fingerprints, the age that you chose and a key of your case. No picture, name or file name is sent.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>يفتح الصورة على هذا الحاسوب ليصنع البصمات. يرسل البصمات والعمر الذي اخترته ومفتاحًا لحالتك. لا تُرسل صورة ولا اسم ولا اسم ملف.</translation>
  </message>
  <message>
   <source>How you can see it: “See exactly what is sent”, and “What left this computer”.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>كيف ترى ذلك: «عرض ما يُرسل بالضبط»، و«ما الذي غادر هذا الحاسوب».</translation>
  </message>
  <message>
   <source>The hash list gets fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>تحصل قائمة البصمات على البصمات</translation>
  </message>
  <message>
   <source>It keeps them for services that take part. It never had the picture, so it cannot give it to anybody. Rough, blurry guesses from such codes have been made. Only services that have a key to the list can read them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>تحتفظ بها للخدمات المشاركة. لم تكن الصورة عندها قط، فلا تستطيع أن تعطيها لأحد. صُنعت تخمينات تقريبية غير واضحة من مثل هذه الرموز. لا يقرؤها إلا الخدمات التي لديها مفتاح للقائمة.</translation>
  </message>
  <message>
   <source>Sources: the list's program, which anyone can read. On guesses: arXiv 2412.06056, 2024. Another study, arXiv 2406.00918, found them hard to make.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>المصادر: برنامج القائمة، الذي يستطيع كل أحد قراءته. عن التخمينات: arXiv 2412.06056، سنة 2024. ووجدت دراسة أخرى، arXiv 2406.00918، أنها صعبة الصنع.</translation>
  </message>
  <message>
   <source>Services that take part get fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>تحصل الخدمات المشاركة على البصمات</translation>
  </message>
  <message>
   <source>They compare them with pictures that people post in public or unencrypted places. Each decides by its own rules what to do. The picture that they then look at is the copy that someone posted with them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>تقارنها بالصور التي ينشرها الناس في أماكن عامة أو غير مشفرة. تقرر كل خدمة بحسب قواعدها ما تفعله. الصورة التي تنظر إليها عندئذ هي النسخة التي نشرها أحد عندها.</translation>
  </message>
  <message>
   <source>Sources: questions and answers of Take It Down (NCMEC) and StopNCII, copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>المصادر: أسئلة وأجوبة Take It Down (NCMEC) وStopNCII، نسخ قُرئت في 22 نوفمبر 2026.</translation>
  </message>
  <message>
   <source>NCMEC may get a CyberTipline report</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>قد يصل إلى NCMEC بلاغ عبر CyberTipline</translation>
  </message>
  <message>
   <source>United States law makes services tell NCMEC when they find what looks like sexual abuse of a child. They may add their own copy of the picture, and the messages around it. They must keep them for a year. This law is about people under 18.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>يُلزم قانون الولايات المتحدة الخدمات بإبلاغ NCMEC عندما تجد ما يبدو اعتداءً جنسيًا على طفل. يمكنها أن تضيف نسختها من الصورة والرسائل حولها. وعليها أن تحتفظ بها سنة. هذا القانون عن من هم دون 18.</translation>
  </message>
  <message>
   <source>Sources: United States law, 18 USC 2258A, and Public Law 118-59 of 7 May 2024; copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>المصادر: قانون الولايات المتحدة، ⁦18 USC 2258A⁩، والقانون العام 118-59 بتاريخ 7 مايو 2024؛ نسخ قُرئت في 22 نوفمبر 2026.</translation>
  </message>
  <message>
   <source>Investigators get it from the service</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>يحصل عليها المحققون من الخدمة</translation>
  </message>
  <message>
   <source>NCMEC passes such a report on to the police that it concerns. More they get from the service by law, for example with a judge's order. A picture reaches the police from the service or by law, never from the hash list.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>يمرر NCMEC البلاغ إلى الشرطة المعنية. وما زاد على ذلك تحصل عليه من الخدمة بحسب القانون، مثلًا بأمر قاضٍ. تصل الصورة إلى الشرطة من الخدمة أو بحسب القانون، لا من قائمة البصمات أبدًا.</translation>
  </message>
  <message>
   <source>Source: a news check by factually.co, not NCMEC itself; read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>المصدر: تحقق إخباري من factually.co، لا NCMEC نفسها؛ قُرئ في 22 نوفمبر 2026.</translation>
  </message>
  <message>
   <source>Nobody is told by this app</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>لا يخبر هذا التطبيق أحدًا</translation>
  </message>
  <message>
   <source>Sending fingerprints tells no police, no parent and no school. It is no message to the police either. If you want that, tell them yourself, or let a helpline do it with you.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>إرسال البصمات لا يخبر الشرطة ولا الأهل ولا المدرسة. وليس رسالة إلى الشرطة أيضًا. إن أردت ذلك، فأخبرها بنفسك، أو دع خط مساعدة يفعل ذلك معك.</translation>
  </message>
  <message>
   <source>How you can see it: the list has one address, and the app sends to nobody else.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>كيف ترى ذلك: للقائمة عنوان واحد، ولا يرسل التطبيق إلى أحد غيره.</translation>
  </message>
  <message>
   <source>What is not public</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>ما ليس علنيًا</translation>
  </message>
  <message>
   <source>We found no public answer to how often copies are found, how long it takes and who looks. So this app promises none of it.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>لم نجد جوابًا علنيًا عن عدد المرات التي توجد فيها النسخ، وكم يستغرق ذلك، ومن ينظر. لذلك لا يعد هذا التطبيق بشيء من ذلك.</translation>
  </message>
  <message>
   <source>Looked for in stored copies of public pages on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>بُحث عنه في نسخ محفوظة من صفحات عامة في 22 نوفمبر 2026.</translation>
  </message>
  <message>
   <source>Which services take part?</source>
   <extracomment>SERVICES</extracomment>
   <translation>أي خدمات تشارك؟</translation>
  </message>
  <message>
   <source>Here are the services that were named, by whom, and when.</source>
   <extracomment>SERVICES_TEXT</extracomment>
   <translation>هنا الخدمات التي ذُكرت، ومن ذكرها، ومتى.</translation>
  </message>
  <message>
   <source>Ask {0} which services read its list. This app does not know.</source>
   <extracomment>SERVICES_OWN</extracomment>
   <translation>اسأل {0} أي خدمات تقرأ قائمتها. لا يعرف هذا التطبيق ذلك.</translation>
  </message>
  <message>
   <source>No list reaches private encrypted chats, other services, or pictures that people have saved.</source>
   <extracomment>SERVICES_NEVER</extracomment>
   <translation>لا تصل أي قائمة إلى المحادثات الخاصة المشفرة، ولا إلى خدمات أخرى، ولا إلى صور حفظها أحد.</translation>
  </message>
  <message>
   <source>This is more than a year old. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_OLDER</extracomment>
   <translation>عمر هذا أكثر من سنة. انظر في {0} لمعرفة خدمات اليوم.</translation>
  </message>
  <message>
   <source>This may have changed. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_CHANGING</extracomment>
   <translation>ربما تغير هذا. انظر في {0} لمعرفة خدمات اليوم.</translation>
  </message>
  <message>
   <source>See the services named then</source>
   <extracomment>SERVICES_FOLD</extracomment>
   <translation>عرض الخدمات التي ذُكرت آنذاك</translation>
  </message>
  <message>
   <source>Write down what happened</source>
   <extracomment>WORKSHEET</extracomment>
   <translation>كتابة ما حدث</translation>
  </message>
  <message>
   <source>Write here once, and the app makes texts for others from it. It stays on this page: the app never sends it, and forgets it when it closes. You can leave anything empty.</source>
   <extracomment>WORKSHEET_TEXT</extracomment>
   <translation>اكتب هنا مرة واحدة، ويصنع التطبيق منه نصوصًا للآخرين. يبقى في هذه الصفحة: لا يرسله التطبيق أبدًا، وينساه عند إغلاقه. يمكنك ترك أي شيء فارغًا.</translation>
  </message>
  <message>
   <source>Addresses and names are enough. Do not save or copy the pictures.</source>
   <extracomment>WORKSHEET_NO_PICTURE</extracomment>
   <translation>تكفي العناوين والأسماء. لا تحفظ الصور ولا تنسخها.</translation>
  </message>
  <message>
   <source>Place {0}</source>
   <extracomment>WORKSHEET_PLACE</extracomment>
   <translation>المكان {0}</translation>
  </message>
  <message>
   <source>Address, or name of the app</source>
   <extracomment>WORKSHEET_WHERE</extracomment>
   <translation>العنوان، أو اسم التطبيق</translation>
  </message>
  <message>
   <source>User name of who posted or wrote</source>
   <extracomment>WORKSHEET_WHO</extracomment>
   <translation>اسم مستخدم من نشر أو كتب</translation>
  </message>
  <message>
   <source>Date and time, as well as you know</source>
   <extracomment>WORKSHEET_WHEN</extracomment>
   <translation>التاريخ والوقت، بقدر ما تعرف</translation>
  </message>
  <message>
   <source>Add another place</source>
   <extracomment>WORKSHEET_ADD</extracomment>
   <translation>إضافة مكان آخر</translation>
  </message>
  <message>
   <source>More than ten places do not fit. Copy this text, then start a new one.</source>
   <extracomment>WORKSHEET_FULL</extracomment>
   <translation>لا يتسع لأكثر من عشرة أماكن. انسخ هذا النص، ثم ابدأ نصًا جديدًا.</translation>
  </message>
  <message>
   <source>What they threaten or want, in a few words</source>
   <extracomment>WORKSHEET_THREAT</extracomment>
   <translation>بماذا يهددون أو ماذا يريدون، بكلمات قليلة</translation>
  </message>
  <message>
   <source>I was under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>كنت دون 18 في الصور</translation>
  </message>
  <message>
   <source>They were under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>كان الشخص دون 18 في الصور</translation>
  </message>
  <message>
   <source>Who is the text for?</source>
   <extracomment>WORKSHEET_FOR</extracomment>
   <translation>لمن هذا النص؟</translation>
  </message>
  <message>
   <source>CyberTipline (NCMEC)</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>CyberTipline (NCMEC)</translation>
  </message>
  <message>
   <source>A service that shows it</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>خدمة تعرضها</translation>
  </message>
  <message>
   <source>The police</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>الشرطة</translation>
  </message>
  <message>
   <source>CyberTipline is for pictures of people under 18, from every country. You need not give your name. A United States law of May 2024 gives some protection to people under 18 who tell of pictures of themselves. Paste the text at report.cybertip.org, or read it out: 1-800-843-5678.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>CyberTipline لصور من هم دون 18، من كل البلدان. لا حاجة إلى ذكر اسمك. يمنح قانون للولايات المتحدة من مايو 2024 بعض الحماية لمن هم دون 18 عندما يخبرون عن صورهم. الصق النص في report.cybertip.org، أو اقرأه بالهاتف: 1-800-843-5678.</translation>
  </message>
  <message>
   <source>This is a request under the Take It Down Act of the United States. Services there have 48 hours for it, if all four parts are in it. Add your name and contact where you send it. We read this on trade pages, not in the law itself: details may be wrong.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>هذا طلب بموجب قانون Take It Down Act في الولايات المتحدة. لدى الخدمات هناك 48 ساعة له، إن كانت فيه الأجزاء الأربعة كلها. أضف اسمك وطريقة الاتصال بك حيث ترسله. قرأنا هذا في صفحات مختصة، لا في القانون نفسه: قد تكون فيه تفاصيل غير دقيقة.</translation>
  </message>
  <message>
   <source>Take it to a police station, or read it out. Ask to speak in a quiet room.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>خذه إلى مركز شرطة، أو اقرأه بصوتك. اطلب أن تتحدث في غرفة هادئة.</translation>
  </message>
  <message>
   <source>The text so far</source>
   <extracomment>WORKSHEET_DRAFT</extracomment>
   <translation>النص حتى الآن</translation>
  </message>
  <message>
   <source>Copy text</source>
   <extracomment>WORKSHEET_COPY</extracomment>
   <translation>نسخ النص</translation>
  </message>
  <message>
   <source>It could not be saved. Copy the text instead.</source>
   <extracomment>WORKSHEET_NOT_SAVED</extracomment>
   <translation>لم يمكن حفظه. انسخ النص بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>Empty this page</source>
   <extracomment>WORKSHEET_CLEAR</extracomment>
   <translation>إفراغ هذه الصفحة</translation>
  </message>
  <message>
   <source>Everything on this page is gone.</source>
   <extracomment>WORKSHEET_CLEARED</extracomment>
   <translation>ذهب كل ما في هذه الصفحة.</translation>
  </message>
  <message>
   <source>This is about intimate pictures of me.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>هذا عن صور خاصة لي.</translation>
  </message>
  <message>
   <source>This is about intimate pictures of someone who asked me to help.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>هذا عن صور خاصة لشخص طلب مني المساعدة.</translation>
  </message>
  <message>
   <source>I was under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>كان عمري أقل من 18 عندما التُقطت.</translation>
  </message>
  <message>
   <source>They were under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>كان عمر الشخص أقل من 18 عندما التُقطت.</translation>
  </message>
  <message>
   <source>I do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>لا أريد أن تُنشر.</translation>
  </message>
  <message>
   <source>They do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>لا يريد هذا الشخص أن تُنشر.</translation>
  </message>
  <message>
   <source>Where the pictures were seen:</source>
   <extracomment>DRAFT_SEEN</extracomment>
   <translation>أين شوهدت الصور:</translation>
  </message>
  <message>
   <source>[where the picture is: its address or user name]</source>
   <extracomment>DRAFT_NOWHERE</extracomment>
   <translation>[أين الصورة: عنوانها أو اسم المستخدم]</translation>
  </message>
  <message>
   <source>User name: {0}</source>
   <extracomment>DRAFT_WHO</extracomment>
   <translation>اسم المستخدم: {0}</translation>
  </message>
  <message>
   <source>When: {0}</source>
   <extracomment>DRAFT_WHEN</extracomment>
   <translation>متى: {0}</translation>
  </message>
  <message>
   <source>What was threatened or asked for:</source>
   <extracomment>DRAFT_THREAT</extracomment>
   <translation>بماذا هُدد أو ماذا طُلب:</translation>
  </message>
  <message>
   <source>I have kept the messages: [yes or no]. No picture is part of this text.</source>
   <extracomment>DRAFT_MESSAGES</extracomment>
   <translation>احتفظت بالرسائل: [نعم أو لا]. لا صورة في هذا النص.</translation>
  </message>
  <message>
   <source>To the CyberTipline</source>
   <extracomment>DRAFT_CYBERTIPLINE</extracomment>
   <translation>إلى CyberTipline</translation>
  </message>
  <message>
   <source>Country and place, if you want to say: [ ]</source>
   <extracomment>DRAFT_COUNTRY</extracomment>
   <translation>البلد والمكان، إن أردت ذكرهما: [ ]</translation>
  </message>
  <message>
   <source>Name and contact, only if you want an answer: [ ]</source>
   <extracomment>DRAFT_CONTACT</extracomment>
   <translation>الاسم وطريقة الاتصال، إن أردت جوابًا فقط: [ ]</translation>
  </message>
  <message>
   <source>Request under the Take It Down Act of the United States</source>
   <extracomment>DRAFT_PLATFORM</extracomment>
   <translation>طلب بموجب قانون Take It Down Act في الولايات المتحدة</translation>
  </message>
  <message>
   <source>Take down the intimate pictures named below within 48 hours, and the identical copies that you know of.</source>
   <extracomment>DRAFT_PLATFORM_ASK</extracomment>
   <translation>احذفوا خلال 48 ساعة الصور الخاصة المذكورة أدناه، والنسخ المطابقة التي تعرفونها.</translation>
  </message>
  <message>
   <source>1. What and where</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>1. ماذا وأين</translation>
  </message>
  <message>
   <source>2. Statement</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>2. إقرار</translation>
  </message>
  <message>
   <source>3. Contact</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>3. طريقة الاتصال</translation>
  </message>
  <message>
   <source>4. Signature</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>4. التوقيع</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures of me were published without my consent.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>أعتقد بحسن نية أن هذه الصور لي نُشرت دون موافقتي.</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures were published without the consent of the person in them. I may speak for this person.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>أعتقد بحسن نية أن هذه الصور نُشرت دون موافقة الشخص الذي فيها. يحق لي أن أتحدث باسم هذا الشخص.</translation>
  </message>
  <message>
   <source>[an e-mail address, a phone number or a postal address for the answer]</source>
   <extracomment>DRAFT_ANSWER_TO</extracomment>
   <translation>[عنوان بريد إلكتروني أو رقم هاتف أو عنوان بريدي للجواب]</translation>
  </message>
  <message>
   <source>[your name as a signature] [date]</source>
   <extracomment>DRAFT_SIGNED</extracomment>
   <translation>[اسمك توقيعًا] [التاريخ]</translation>
  </message>
  <message>
   <source>To the police</source>
   <extracomment>DRAFT_POLICE</extracomment>
   <translation>إلى الشرطة</translation>
  </message>
  <message>
   <source>I want to tell you what happened. Write down my words, and give me the number of the case.</source>
   <extracomment>DRAFT_POLICE_ASK</extracomment>
   <translation>أريد أن أخبركم بما حدث. اكتبوا كلامي، وأعطوني رقم القضية.</translation>
  </message>
  <message>
   <source>The app stopped before any picture was opened</source>
   <extracomment>STOPPED</extracomment>
   <translation>توقف التطبيق قبل أن تُفتح أي صورة</translation>
  </message>
  <message>
   <source>It could not lock itself in, because something else had started inside it. Close it, and start it again without extra tools around it.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>لم يستطع أن يقفل على نفسه، لأن شيئًا آخر بدأ داخله. أغلقه، وافتحه من جديد دون أدوات إضافية حوله.</translation>
  </message>
  <message>
   <source>This system did not let the app close its network. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>لم يسمح هذا النظام للتطبيق بأن يغلق شبكته. أعد تشغيل الحاسوب وحاول مرة أخرى، أو استعمل حاسوبًا آخر.</translation>
  </message>
  <message>
   <source>This system did not let the app lock its way to the disk. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>لم يسمح هذا النظام للتطبيق بأن يغلق طريقه إلى القرص. أعد تشغيل الحاسوب وحاول مرة أخرى، أو استعمل حاسوبًا آخر.</translation>
  </message>
  <message>
   <source>The app tried its own lock, and the lock did not hold. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>جرّب التطبيق قفله، ولم يثبت القفل. أعد تشغيل الحاسوب وحاول مرة أخرى، أو استعمل حاسوبًا آخر.</translation>
  </message>
  <message>
   <source>Something in the app went wrong</source>
   <extracomment>UNFORESEEN</extracomment>
   <translation>حدث خلل في التطبيق</translation>
  </message>
  <message>
   <source>Your pictures were not sent by this. You can go on, or close the app and start again. With the same pictures and the same case number, nothing is counted twice.</source>
   <extracomment>UNFORESEEN_TEXT</extracomment>
   <translation>لم تُرسل صورك بسبب هذا. يمكنك المتابعة، أو إغلاق التطبيق والبدء من جديد. بالصور نفسها ورقم الحالة نفسه، لا شيء يُحسب مرتين.</translation>
  </message>
 </context>
</TS>
