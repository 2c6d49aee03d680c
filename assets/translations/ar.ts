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
   <source>What you copy here is marked as secret. It is wiped after a minute, or when the app closes, if it is still there.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>ما تنسخه هنا يُعلَّم بأنه سري. يُمحى بعد دقيقة، أو عند إغلاق التطبيق، إن كان ما زال هناك.</translation>
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
   <source>Your pictures stay on this computer. The app makes a fingerprint of each one: a short code, not a picture. Only the codes are sent.</source>
   <extracomment>BEGIN_STAYS</extracomment>
   <translation>تبقى صورك على هذا الحاسوب. يصنع التطبيق بصمة لكل صورة: رمز قصير، لا صورة. لا تُرسل إلا الرموز.</translation>
  </message>
  <message>
   <source>Services that take part can use the codes to find copies. It does not reach private encrypted chats, services that do not take part, or pictures that people have saved.</source>
   <extracomment>BEGIN_LIMITS</extracomment>
   <translation>يمكن للخدمات المشاركة أن تستعمل الرموز لتجد النسخ. لا يصل هذا إلى المحادثات الخاصة المشفرة، ولا إلى الخدمات غير المشاركة، ولا إلى صور حفظها أحد.</translation>
  </message>
  <message>
   <source>If someone may check this computer, use another one if you can. To hide this at once, close the window or press Shift three times. The app saves nothing by itself; the system may still note that it was opened.</source>
   <extracomment>BEGIN_SAFE</extracomment>
   <translation>إن كان أحد قد يفحص هذا الحاسوب، فاستعمل غيره إن أمكن. لإخفاء هذا فورًا، أغلق النافذة أو اضغط مفتاح Shift ثلاث مرات. لا يحفظ التطبيق شيئًا من نفسه؛ قد يسجل النظام مع ذلك أنه فُتح.</translation>
  </message>
  <message>
   <source>How old were you in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>كم كان عمرك في هذه الصور؟</translation>
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
   <source>If you are helping someone, answer for them.</source>
   <extracomment>AGE_HELPING</extracomment>
   <translation>إن كنت تساعد شخصًا آخر، فأجب عنه.</translation>
  </message>
  <message>
   <source>I already have a case number</source>
   <extracomment>BEGIN_NUMBER</extracomment>
   <translation>لدي رقم حالة</translation>
  </message>
  <message>
   <source>Your case number</source>
   <extracomment>BEGIN_NUMBER_LABEL</extracomment>
   <translation>رقم حالتك</translation>
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
   <source>Choose how old you were in these pictures. It decides which list is right.</source>
   <extracomment>AGE_MISSING</extracomment>
   <translation>اختر كم كان عمرك في هذه الصور. بهذا تُعرف القائمة المناسبة.</translation>
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
   <source>Nothing opens by itself. If you open an address in a browser on this computer, it stays in the browser's history.</source>
   <extracomment>ELSEWHERE_LINK_NOTE</extracomment>
   <translation>لا شيء يُفتح من نفسه. إن فتحت عنوانًا في متصفح على هذا الحاسوب، بقي في سجل المتصفح.</translation>
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
   <source>Experts have shown that a rough, blurry guess of a picture may be made from the codes that find copies by their looks. For “only the very same file” those codes are left out.</source>
   <extracomment>REACH_TEXT</extracomment>
   <translation>بيّن خبراء أن الرموز التي تجد النسخ من شكلها قد تسمح بتخمين تقريبي غير واضح للصورة. عند اختيار «الملف نفسه تمامًا فقط» لا تُرسل هذه الرموز.</translation>
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
   <source>This is the whole message, sign by sign. The case key is not your case number. On the way out only lines of zeros are added (X-Padding), so that its length tells little.</source>
   <extracomment>CHECK_BYTES_NOTE</extracomment>
   <translation>هذه هي الرسالة كلها، علامة علامة. مفتاح الحالة ليس رقم حالتك. لا تضاف عند الخروج إلا أسطر من الأصفار (X-Padding)، كي لا يقول طولها الكثير.</translation>
  </message>
  <message>
   <source>The exact message</source>
   <extracomment>CHECK_BYTES_SPOKEN</extracomment>
   <translation>الرسالة كما هي</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of me, or of someone who asked me to help, and we do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>بالضغط على «إرسال» تقول: هذه صور خاصة لي، أو لشخص طلب مني المساعدة، ولا نريد أن تُنشر.</translation>
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
   <source>Type your case number first.</source>
   <extracomment>CASE_NUMBER_MISSING</extracomment>
   <translation>اكتب رقم حالتك أولًا.</translation>
  </message>
  <message>
   <source>Your case</source>
   <extracomment>CASE_STEP</extracomment>
   <translation>حالتك</translation>
  </message>
  <message>
   <source>Where your case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>أين وصلت حالتك</translation>
  </message>
  <message>
   <source>Asking the list.</source>
   <extracomment>CASE_ASKING</extracomment>
   <translation>جارٍ سؤال القائمة.</translation>
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
   <source>Take all pictures back</source>
   <extracomment>TAKE_BACK</extracomment>
   <translation>سحب كل الصور</translation>
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
   <source>received on {0}</source>
   <extracomment>_OUTCOMES</extracomment>
   <translation>وصلت في {0}</translation>
  </message>
  <message>
   <source>on the list since {0}</source>
   <extracomment>_OUTCOMES</extracomment>
   <translation>في القائمة منذ {0}</translation>
  </message>
  <message>
   <source>taken back; it was sent on {0}</source>
   <extracomment>_OUTCOMES</extracomment>
   <translation>سُحبت؛ أُرسلت في {0}</translation>
  </message>
  <message numerus="yes">
   <source>{0} of them were taken back.</source>
   <extracomment>kept</extracomment>
   <translation>
    <numerusform>لم تُسحب أي منها.</numerusform>
    <numerusform>سُحبت واحدة منها.</numerusform>
    <numerusform>سُحبت اثنتان منها.</numerusform>
    <numerusform>سُحبت {0} منها.</numerusform>
    <numerusform>سُحبت {0} منها.</numerusform>
    <numerusform>سُحبت {0} منها.</numerusform>
   </translation>
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
   <source>Your pictures</source>
   <extracomment>PROOF_PICTURES</extracomment>
   <translation>صورك</translation>
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
   <translation>لا يسمح النظام بما يلي لـ{0}: {1}. حاول ذلك بعدد من الطرق قدره {2}، ورُفضت كلها.</translation>
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
   <source>This takes less than a minute. Your pictures stay here.</source>
   <extracomment>SEND_TEXT</extracomment>
   <translation>يستغرق هذا أقل من دقيقة. تبقى صورك هنا.</translation>
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
   <source>Nothing was sent. Your pictures and your case number are still here. Check the internet connection, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>لم يُرسل شيء. صورك ورقم حالتك ما زالت هنا. راجع الاتصال بالإنترنت، ثم أرسل مرة أخرى.</translation>
  </message>
  <message>
   <source>The list could not show that it is the right one</source>
   <extracomment>FAILURES</extracomment>
   <translation>لم تستطع القائمة أن تُظهر أنها القائمة الصحيحة</translation>
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
   <source>The list is busy</source>
   <extracomment>FAILURES</extracomment>
   <translation>القائمة مشغولة</translation>
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
   <source>The answer was not one from a list</source>
   <extracomment>FAILURES</extracomment>
   <translation>لم يكن الجواب من قائمة</translation>
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
   <source>The answer was not signed by the list</source>
   <extracomment>FAILURES</extracomment>
   <translation>لم توقّع القائمة الجواب</translation>
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
   <source>You can also talk to someone now: in the United States and Canada 1-800-843-5678 (NCMEC), in the United Kingdom 0800 1111 (Childline).</source>
   <extracomment>CALL_INSTEAD</extracomment>
   <translation>يمكنك أيضًا التحدث مع شخص الآن: في الولايات المتحدة وكندا 1-800-843-5678 (NCMEC)، وفي المملكة المتحدة 0800 1111 (Childline).</translation>
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
   <source>If you want to keep your case number</source>
   <extracomment>RECEIPT_KEEP</extracomment>
   <translation>إن أردت الاحتفاظ برقم حالتك</translation>
  </message>
  <message>
   <source>Nothing is saved unless you press a button. Writing it down is fine too.</source>
   <extracomment>RECEIPT_KEEP_TEXT</extracomment>
   <translation>لا يُحفظ شيء ما لم تضغط زرًا. كتابته على ورقة تكفي أيضًا.</translation>
  </message>
  <message>
   <source>Copy case number</source>
   <extracomment>RECEIPT_COPY</extracomment>
   <translation>نسخ رقم الحالة</translation>
  </message>
  <message>
   <source>Save a text file</source>
   <extracomment>RECEIPT_SAVE</extracomment>
   <translation>حفظ ملف نصي</translation>
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
   <source>Your pictures were not sent by this. You can go on, or close the app and start again with the same pictures and the same case number: nothing is counted twice.</source>
   <extracomment>UNFORESEEN_TEXT</extracomment>
   <translation>لم تُرسل صورك بسبب هذا. يمكنك المتابعة، أو إغلاق التطبيق والبدء من جديد بالصور نفسها ورقم الحالة نفسه: لا شيء يُحسب مرتين.</translation>
  </message>
 </context>
</TS>
