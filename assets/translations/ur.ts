<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
 <context>
  <name>takeitdown</name>
  <message>
   <source>Notes</source>
   <extracomment>WINDOW_TITLE</extracomment>
   <translation>نوٹس</translation>
  </message>
  <message>
   <source>Hide and close now</source>
   <extracomment>LEAVE</extracomment>
   <translation>چھپائیں اور ابھی بند کریں</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>BACK</extracomment>
   <translation>واپس</translation>
  </message>
  <message>
   <source>Practice. Practice pictures only. Nothing leaves this computer.</source>
   <extracomment>PRACTICE</extracomment>
   <translation>مشق۔ صرف مشق کی تصویریں۔ کچھ بھی اس کمپیوٹر سے باہر نہیں جاتا۔</translation>
  </message>
  <message>
   <source>Practice. Nothing leaves this computer.</source>
   <extracomment>PRACTICE_ANY</extracomment>
   <translation>مشق۔ کچھ بھی اس کمپیوٹر سے باہر نہیں جاتا۔</translation>
  </message>
  <message>
   <source>Notes. Practice</source>
   <extracomment>PRACTICE_TITLE</extracomment>
   <translation>نوٹس۔ مشق</translation>
  </message>
  <message>
   <source>Practice. What a screen reader reads</source>
   <extracomment>READING_TITLE</extracomment>
   <translation>مشق۔ اسکرین ریڈر کیا پڑھتا ہے</translation>
  </message>
  <message>
   <source>button</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>بٹن</translation>
  </message>
  <message>
   <source>check box</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>چیک باکس</translation>
  </message>
  <message>
   <source>choice</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>انتخاب</translation>
  </message>
  <message>
   <source>text field</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>لکھنے کی جگہ</translation>
  </message>
  <message>
   <source>progress</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>پیش رفت</translation>
  </message>
  <message>
   <source>checked</source>
   <extracomment>SPOKEN_CHECKED</extracomment>
   <translation>نشان لگا ہے</translation>
  </message>
  <message>
   <source>not checked</source>
   <extracomment>SPOKEN_NOT_CHECKED</extracomment>
   <translation>نشان نہیں لگا</translation>
  </message>
  <message>
   <source>cannot be used now</source>
   <extracomment>SPOKEN_DISABLED</extracomment>
   <translation>ابھی استعمال نہیں ہو سکتا</translation>
  </message>
  <message>
   <source>Draft: no native speaker has checked this translation.</source>
   <extracomment>DRAFT</extracomment>
   <translation>مسودہ: کسی اہلِ زبان نے ابھی یہ ترجمہ نہیں دیکھا۔</translation>
  </message>
  <message>
   <source>Step {0} of 5. {1}</source>
   <extracomment>step</extracomment>
   <translation>5 میں سے قدم {0}۔ {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures watched</source>
   <extracomment>honest_line</extracomment>
   <translation>
    <numerusform>{0} تصویر پر نظر ہے</numerusform>
    <numerusform>{0} تصویروں پر نظر ہے</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} not as before</source>
   <extracomment>honest_line</extracomment>
   <translation>{0} پہلے جیسی نہیں</translation>
  </message>
  <message>
   <source>unchanged</source>
   <extracomment>honest_line</extracomment>
   <translation>کوئی تبدیلی نہیں</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <extracomment>honest_line</extracomment>
   <translation>{0}، {1}</translation>
  </message>
  <message>
   <source>the system closed the network for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>سسٹم نے اس کھڑکی کے لیے نیٹ ورک بند کر دیا ہے</translation>
  </message>
  <message>
   <source>no wall on this system: the network is not closed for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>اس سسٹم پر کوئی دیوار نہیں: اس کھڑکی کے لیے نیٹ ورک بند نہیں</translation>
  </message>
  <message>
   <source>nothing sent</source>
   <extracomment>honest_line</extracomment>
   <translation>کچھ نہیں بھیجا گیا</translation>
  </message>
  <message>
   <source>{0} bytes sent, no picture</source>
   <extracomment>honest_line</extracomment>
   <translation>{0} بائٹ بھیجے گئے، کوئی تصویر نہیں</translation>
  </message>
  <message>
   <source>Blue</source>
   <extracomment>COLOURS</extracomment>
   <translation>نیلا</translation>
  </message>
  <message>
   <source>Green</source>
   <extracomment>COLOURS</extracomment>
   <translation>سبز</translation>
  </message>
  <message>
   <source>White</source>
   <extracomment>COLOURS</extracomment>
   <translation>سفید</translation>
  </message>
  <message>
   <source>Yellow</source>
   <extracomment>COLOURS</extracomment>
   <translation>پیلا</translation>
  </message>
  <message>
   <source>Page {0} {1}</source>
   <extracomment>page_code</extracomment>
   <translation>صفحہ {0} {1}</translation>
  </message>
  <message>
   <source>Before you start</source>
   <extracomment>HIDING_STEP</extracomment>
   <translation>شروع کرنے سے پہلے</translation>
  </message>
  <message>
   <source>You can hide this at any time</source>
   <extracomment>HIDING_HEADING</extracomment>
   <translation>آپ اسے کسی بھی وقت چھپا سکتے ہیں</translation>
  </message>
  <message>
   <source>Press “Hide and close now” at the top of each page. Closing the window, or pressing the Shift key three times, does the same.</source>
   <extracomment>HIDING_WAYS</extracomment>
   <translation>ہر صفحے کے اوپر “چھپائیں اور ابھی بند کریں” دبائیں۔ کھڑکی بند کرنا، یا Shift کا بٹن تین بار دبانا، بھی یہی کرتا ہے۔</translation>
  </message>
  <message>
   <source>What you did here is then forgotten. What you saved or sent before stays.</source>
   <extracomment>HIDING_FORGETS</extracomment>
   <translation>جو آپ نے یہاں کیا وہ پھر بھلا دیا جاتا ہے۔ جو آپ نے پہلے محفوظ کیا یا بھیجا وہ رہتا ہے۔</translation>
  </message>
  <message>
   <source>The computer may still keep a note that this app was opened. If someone may check it, use another one if you can.</source>
   <extracomment>HIDING_KEEPS</extracomment>
   <translation>کمپیوٹر پھر بھی یاد رکھ سکتا ہے کہ یہ ایپ کھولی گئی تھی۔ اگر کوئی اسے دیکھ سکتا ہے، تو ہو سکے تو دوسرا استعمال کریں۔</translation>
  </message>
  <message>
   <source>“Take a break” covers the page and keeps everything, for as long as you like.</source>
   <extracomment>HIDING_PAUSE</extracomment>
   <translation>“وقفہ لیں” صفحے کو ڈھانپ دیتا ہے اور سب کچھ رکھتا ہے، جب تک آپ چاہیں۔</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>HIDING_NEXT</extracomment>
   <translation>آگے چلیں</translation>
  </message>
  <message>
   <source>Take a break</source>
   <extracomment>PAUSE</extracomment>
   <translation>وقفہ لیں</translation>
  </message>
  <message>
   <source>A break</source>
   <extracomment>PAUSE_STEP</extracomment>
   <translation>ایک وقفہ</translation>
  </message>
  <message>
   <source>Take your time</source>
   <extracomment>PAUSE_HEADING</extracomment>
   <translation>اپنا وقت لیں</translation>
  </message>
  <message>
   <source>Everything is kept as it was. There is no time limit.</source>
   <extracomment>PAUSE_TEXT</extracomment>
   <translation>سب کچھ ویسا ہی ہے۔ وقت کی کوئی حد نہیں۔</translation>
  </message>
  <message>
   <source>Come back</source>
   <extracomment>PAUSE_END</extracomment>
   <translation>واپس آئیں</translation>
  </message>
  <message>
   <source>What this computer may keep</source>
   <extracomment>TRACES</extracomment>
   <translation>یہ کمپیوٹر کیا رکھ سکتا ہے</translation>
  </message>
  <message>
   <source>Traces</source>
   <extracomment>TRACES_STEP</extracomment>
   <translation>نشانات</translation>
  </message>
  <message>
   <source>This page says what may be left on this computer. The app itself leaves nothing that you did not ask for. The system around it does.</source>
   <extracomment>TRACES_TEXT</extracomment>
   <translation>یہ صفحہ بتاتا ہے کہ اس کمپیوٹر پر کیا رہ سکتا ہے۔ ایپ خود کچھ نہیں چھوڑتی جو آپ نے نہ کہا ہو۔ اس کے گرد کا سسٹم چھوڑتا ہے۔</translation>
  </message>
  <message>
   <source>What the app keeps to, tested with each change</source>
   <extracomment>TRACES_OURS_TITLE</extracomment>
   <translation>ایپ جس پر قائم رہتی ہے، ہر تبدیلی پر آزمایا گیا</translation>
  </message>
  <message>
   <source>It writes no settings, no history, no log and no copy of a picture.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>یہ نہ ترتیبات لکھتی ہے، نہ تاریخ، نہ لاگ، نہ کسی تصویر کی نقل۔</translation>
  </message>
  <message>
   <source>Its own window for choosing files keeps no list of files or folders.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>فائلیں چننے کی اس کی اپنی کھڑکی فائلوں یا فولڈروں کی کوئی فہرست نہیں رکھتی۔</translation>
  </message>
  <message>
   <source>What you copy here is wiped after a minute, or when the app closes, if it is still there. On Windows and Linux it is marked as secret.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>جو آپ یہاں نقل کرتے ہیں وہ ایک منٹ بعد، یا ایپ بند ہونے پر، مٹ جاتا ہے، اگر وہ ابھی وہیں ہو۔ Windows اور Linux پر اسے خفیہ نشان لگتا ہے۔</translation>
  </message>
  <message>
   <source>A crash of the part that opens pictures leaves no record of its memory.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>تصویریں کھولنے والا حصہ اچانک رک جائے تو اس کی یادداشت کا کوئی ریکارڈ نہیں رہتا۔</translation>
  </message>
  <message>
   <source>It opens no web page by itself.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>یہ خود سے کوئی ویب صفحہ نہیں کھولتی۔</translation>
  </message>
  <message>
   <source>It uses no network before you press a button that says so.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>یہ نیٹ ورک استعمال نہیں کرتی جب تک آپ وہ بٹن نہ دبائیں جو یہ کہتا ہے۔</translation>
  </message>
  <message>
   <source>What Linux and its desktop may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Linux اور اس کا ڈیسک ٹاپ کیا رکھ سکتے ہیں</translation>
  </message>
  <message>
   <source>What Windows may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Windows کیا رکھ سکتا ہے</translation>
  </message>
  <message>
   <source>What macOS may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>macOS کیا رکھ سکتا ہے</translation>
  </message>
  <message>
   <source>What any computer may keep</source>
   <extracomment>TRACES_EVERYWHERE_TITLE</extracomment>
   <translation>کوئی بھی کمپیوٹر کیا رکھ سکتا ہے</translation>
  </message>
  <message>
   <source>See what other systems may keep</source>
   <extracomment>TRACES_OTHERS</extracomment>
   <translation>دیکھیں کہ دوسرے سسٹم کیا رکھ سکتے ہیں</translation>
  </message>
  <message>
   <source>The desktop may note that this app was opened, and how often.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>ڈیسک ٹاپ یاد رکھ سکتا ہے کہ یہ ایپ کھولی گئی، اور کتنی بار۔</translation>
  </message>
  <message>
   <source>A terminal keeps the commands that were typed in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>ٹرمینل ان احکام کو رکھتا ہے جو اس میں لکھے گئے۔</translation>
  </message>
  <message>
   <source>File windows may keep small copies of pictures that you looked at in them.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>فائلوں کی کھڑکیاں ان تصویروں کی چھوٹی نقلیں رکھ سکتی ہیں جو آپ نے ان میں دیکھیں۔</translation>
  </message>
  <message>
   <source>Each file holds the time when it was last read.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>ہر فائل میں وہ وقت ہوتا ہے جب اسے آخری بار پڑھا گیا۔</translation>
  </message>
  <message>
   <source>Some desktops (Wayland) keep what you copied, even after this app closes. Copy another word over it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>کچھ ڈیسک ٹاپ (Wayland) آپ کی نقل کی ہوئی چیز رکھ لیتے ہیں، اس ایپ کے بند ہونے کے بعد بھی۔ اس کی جگہ کوئی اور لفظ نقل کریں۔</translation>
  </message>
  <message>
   <source>Windows notes in several places that this program was opened.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Windows کئی جگہ لکھتا ہے کہ یہ پروگرام کھولا گیا۔</translation>
  </message>
  <message>
   <source>The Windows file window keeps a list of files and folders chosen in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Windows کی فائل کھڑکی اس میں چنی گئی فائلوں اور فولڈروں کی فہرست رکھتی ہے۔</translation>
  </message>
  <message>
   <source>Windows keeps small copies of pictures that you looked at in a folder.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Windows ان تصویروں کی چھوٹی نقلیں رکھتا ہے جو آپ نے کسی فولڈر میں دیکھیں۔</translation>
  </message>
  <message>
   <source>Recall, where it is on, takes pictures of the screen.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Recall، جہاں چالو ہو، اسکرین کی تصویریں لیتا ہے۔</translation>
  </message>
  <message>
   <source>A picture chosen straight from a phone may be copied to this computer. Copy it to a folder yourself first, and choose it there.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>فون سے سیدھی چنی گئی تصویر اس کمپیوٹر پر نقل ہو سکتی ہے۔ پہلے خود اسے کسی فولڈر میں نقل کریں، اور وہاں سے چنیں۔</translation>
  </message>
  <message>
   <source>macOS may list this app and chosen files under Recent Items.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>macOS اس ایپ اور چنی گئی فائلوں کو Recent Items میں دکھا سکتا ہے۔</translation>
  </message>
  <message>
   <source>Quick Look keeps small copies of pictures, even after the pictures are gone.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Quick Look تصویروں کی چھوٹی نقلیں رکھتا ہے، تصویریں جانے کے بعد بھی۔</translation>
  </message>
  <message>
   <source>Time Machine may keep copies of files that were here for an hour.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Time Machine ان فائلوں کی نقلیں رکھ سکتا ہے جو ایک گھنٹہ یہاں رہیں۔</translation>
  </message>
  <message>
   <source>Parts of the memory can be written to the disk, above all when the computer sleeps.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>یادداشت کے حصے ڈسک پر لکھے جا سکتے ہیں، خاص طور پر جب کمپیوٹر سو جائے۔</translation>
  </message>
  <message>
   <source>Programs that watch the screen or the keys see this app like any other.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>جو پروگرام اسکرین یا بٹن دیکھتے ہیں وہ اس ایپ کو بھی دوسروں کی طرح دیکھتے ہیں۔</translation>
  </message>
  <message>
   <source>The internet provider, a school or a workplace may note which list was reached.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>انٹرنیٹ کمپنی، اسکول یا دفتر لکھ سکتا ہے کہ کس فہرست تک پہنچا گیا۔</translation>
  </message>
  <message>
   <source>A browser keeps the addresses that you open in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>براؤزر وہ پتے رکھتا ہے جو آپ اس میں کھولتے ہیں۔</translation>
  </message>
  <message>
   <source>A clipboard program may ignore the mark, and keep what you copied.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>کلپ بورڈ کا پروگرام نشان کو نظرانداز کر کے آپ کی نقل رکھ سکتا ہے۔</translation>
  </message>
  <message>
   <source>Deleting such notes can make someone suspicious. If someone checks this computer, another one is safer.</source>
   <extracomment>TRACES_CAREFUL</extracomment>
   <translation>ایسے نوٹ مٹانے سے کسی کو شک ہو سکتا ہے۔ اگر کوئی یہ کمپیوٹر دیکھتا ہے، تو دوسرا زیادہ محفوظ ہے۔</translation>
  </message>
  <message>
   <source>Help stop your pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>اپنی تصویروں کو پھیلنے سے روکنے میں مدد کریں</translation>
  </message>
  <message>
   <source>Help stop their pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>ان کی تصویروں کو پھیلنے سے روکنے میں مدد کریں</translation>
  </message>
  <message>
   <source>The pictures stay on this computer. The app makes a fingerprint of each one: a short code, not a picture. Only the codes are sent.</source>
   <extracomment>BEGIN_STAYS</extracomment>
   <translation>تصویریں اسی کمپیوٹر پر رہتی ہیں۔ ایپ ہر ایک کا فنگر پرنٹ بناتی ہے: ایک چھوٹا کوڈ، تصویر نہیں۔ صرف کوڈ بھیجے جاتے ہیں۔</translation>
  </message>
  <message>
   <source>Services that take part can use the codes to find copies. This does not reach private encrypted chats, services that do not take part, or pictures that people have saved.</source>
   <extracomment>BEGIN_LIMITS</extracomment>
   <translation>حصہ لینے والی سروسیں کوڈوں سے نقلیں ڈھونڈ سکتی ہیں۔ یہ نجی خفیہ چیٹ، حصہ نہ لینے والی سروسوں، یا لوگوں کی محفوظ کی ہوئی تصویروں تک نہیں پہنچتا۔</translation>
  </message>
  <message>
   <source>If someone may check this computer, use another one if you can. To hide this at once, close the window or press Shift three times. The app saves nothing by itself; the system may still note that it was opened.</source>
   <extracomment>BEGIN_SAFE</extracomment>
   <translation>اگر کوئی یہ کمپیوٹر دیکھ سکتا ہے، تو ہو سکے تو دوسرا استعمال کریں۔ اسے فوراً چھپانے کے لیے کھڑکی بند کریں یا Shift تین بار دبائیں۔ ایپ خود سے کچھ محفوظ نہیں کرتی؛ سسٹم پھر بھی لکھ سکتا ہے کہ اسے کھولا گیا۔</translation>
  </message>
  <message>
   <source>Are these pictures of you?</source>
   <extracomment>WHOSE_QUESTION</extracomment>
   <translation>کیا یہ تصویریں آپ کی ہیں؟</translation>
  </message>
  <message>
   <source>Yes, of me</source>
   <extracomment>WHOSE</extracomment>
   <translation>جی ہاں، میری</translation>
  </message>
  <message>
   <source>No, I am helping someone</source>
   <extracomment>WHOSE</extracomment>
   <translation>نہیں، میں کسی کی مدد کر رہا یا رہی ہوں</translation>
  </message>
  <message>
   <source>How old were you in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>ان تصویروں میں آپ کی عمر کیا تھی؟</translation>
  </message>
  <message>
   <source>How old were they in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>ان تصویروں میں ان کی عمر کیا تھی؟</translation>
  </message>
  <message>
   <source>Under 18</source>
   <extracomment>AGES</extracomment>
   <translation>18 سے کم</translation>
  </message>
  <message>
   <source>18 or over</source>
   <extracomment>AGES</extracomment>
   <translation>18 یا زیادہ</translation>
  </message>
  <message>
   <source>I am not sure</source>
   <extracomment>AGES</extracomment>
   <translation>مجھے یقین نہیں</translation>
  </message>
  <message>
   <source>What counts is the age in the pictures, not the age now.</source>
   <extracomment>AGE_HINT</extracomment>
   <translation>تصویروں والی عمر اہم ہے، ابھی کی عمر نہیں۔</translation>
  </message>
  <message>
   <source>I already have a case number</source>
   <extracomment>BEGIN_NUMBER</extracomment>
   <translation>میرے پاس پہلے سے کیس نمبر ہے</translation>
  </message>
  <message>
   <source>Case number</source>
   <extracomment>BEGIN_NUMBER_LABEL</extracomment>
   <translation>کیس نمبر</translation>
  </message>
  <message>
   <source>Choose pictures</source>
   <extracomment>BEGIN_NEXT</extracomment>
   <translation>تصویریں چنیں</translation>
  </message>
  <message>
   <source>One thing is missing</source>
   <extracomment>PROBLEM</extracomment>
   <translation>ایک چیز باقی ہے</translation>
  </message>
  <message>
   <source>Choose the age in these pictures. It decides which list is right.</source>
   <extracomment>AGE_MISSING</extracomment>
   <translation>ان تصویروں میں عمر چنیں۔ اسی سے طے ہوتا ہے کہ کون سی فہرست صحیح ہے۔</translation>
  </message>
  <message>
   <source>A case number has 12 letters and digits. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>کیس نمبر میں 12 حروف اور ہندسے ہوتے ہیں۔ اسے دیکھیں اور دوبارہ لکھیں۔</translation>
  </message>
  <message>
   <source>One sign in this case number is never used. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>اس کیس نمبر کا ایک نشان کبھی استعمال نہیں ہوتا۔ اسے دیکھیں اور دوبارہ لکھیں۔</translation>
  </message>
  <message>
   <source>There is a slip in this case number. Check each sign and try again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>اس کیس نمبر میں کچھ ٹھیک نہیں۔ ہر نشان دیکھیں اور دوبارہ کوشش کریں۔</translation>
  </message>
  <message>
   <source>This number is from practice, and practice numbers work in practice only. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_OTHER_WORLD</extracomment>
   <translation>یہ نمبر مشق کا ہے، اور مشق کے نمبر صرف مشق میں چلتے ہیں۔ نیا کیس شروع کرنے کے لیے خالی چھوڑ دیں۔</translation>
  </message>
  <message>
   <source>This is practice. Practice numbers begin with PRACTICE. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_NOT_PRACTICE</extracomment>
   <translation>یہ مشق ہے۔ مشق کے نمبر PRACTICE سے شروع ہوتے ہیں۔ نیا کیس شروع کرنے کے لیے خالی چھوڑ دیں۔</translation>
  </message>
  <message>
   <source>Where you can go</source>
   <extracomment>ELSEWHERE_STEP</extracomment>
   <translation>آپ کہاں جا سکتے ہیں</translation>
  </message>
  <message>
   <source>This copy is not set up to send</source>
   <extracomment>ELSEWHERE_NO_LIST</extracomment>
   <translation>یہ کاپی بھیجنے کے لیے تیار نہیں کی گئی</translation>
  </message>
  <message>
   <source>No helpline has set up this copy of the app with its list. It can only practise. These services do the same work for real, and you do not need to give your name.</source>
   <extracomment>ELSEWHERE_NO_LIST_TEXT</extracomment>
   <translation>کسی ہیلپ لائن نے یہ کاپی اپنی فہرست کے ساتھ تیار نہیں کی۔ یہ صرف مشق کر سکتی ہے۔ یہ سروسیں یہی کام واقعی کرتی ہیں، اور آپ کو اپنا نام بتانا ضروری نہیں۔</translation>
  </message>
  <message>
   <source>Another service is right for these pictures</source>
   <extracomment>ELSEWHERE_AGE</extracomment>
   <translation>ان تصویروں کے لیے دوسری سروس صحیح ہے</translation>
  </message>
  <message>
   <source>{0} does not take pictures for this age. These services do.</source>
   <extracomment>ELSEWHERE_OTHER_AGES</extracomment>
   <translation>{0} اس عمر کی تصویریں نہیں لیتی۔ یہ سروسیں لیتی ہیں۔</translation>
  </message>
  <message>
   <source>Under 18 in the pictures: Take It Down, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>تصویروں میں 18 سے کم: Take It Down، ساری دنیا میں</translation>
  </message>
  <message>
   <source>Run by NCMEC in the United States. You can be any age now.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>اسے امریکہ میں NCMEC چلاتا ہے۔ ابھی آپ کی عمر کچھ بھی ہو سکتی ہے۔</translation>
  </message>
  <message>
   <source>18 or over in the pictures: StopNCII, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>تصویروں میں 18 یا زیادہ: StopNCII، ساری دنیا میں</translation>
  </message>
  <message>
   <source>Run by SWGfL in the United Kingdom, with the Revenge Porn Helpline.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>اسے برطانیہ میں SWGfL چلاتا ہے، Revenge Porn Helpline کے ساتھ۔</translation>
  </message>
  <message>
   <source>Under 18 and in the United Kingdom: Report Remove</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>18 سے کم اور برطانیہ میں: Report Remove</translation>
  </message>
  <message>
   <source>Childline talks with you too: 0800 1111, free, day and night.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Childline بھی آپ سے بات کرتی ہے: 0800 1111، مفت، دن رات۔</translation>
  </message>
  <message>
   <source>Copy address</source>
   <extracomment>COPY_ADDRESS</extracomment>
   <translation>پتہ نقل کریں</translation>
  </message>
  <message>
   <source>Copied</source>
   <extracomment>COPIED</extracomment>
   <translation>نقل ہو گیا</translation>
  </message>
  <message>
   <source>Choose the pictures</source>
   <extracomment>CHOOSE_HEADING</extracomment>
   <translation>تصویریں چنیں</translation>
  </message>
  <message>
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not save or ask for more pictures for this.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>وہ تصویریں چنیں جو پہلے سے اس کمپیوٹر پر ہیں۔ انہیں دیکھنا ضروری نہیں: ہر ایک نمبر کی صورت میں نظر آتی ہے۔ اس کے لیے اور تصویریں نہ محفوظ کریں، نہ مانگیں۔</translation>
  </message>
  <message>
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not let them send you more: use the device that has them.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>وہ تصویریں چنیں جو پہلے سے اس کمپیوٹر پر ہیں۔ انہیں دیکھنا ضروری نہیں: ہر ایک نمبر کی صورت میں نظر آتی ہے۔ انہیں اور تصویریں بھیجنے نہ دیں: وہ آلہ استعمال کریں جس پر وہ ہیں۔</translation>
  </message>
  <message>
   <source>This is practice. Use the practice pictures: no person is in them.</source>
   <extracomment>CHOOSE_PRACTICE</extracomment>
   <translation>یہ مشق ہے۔ مشق کی تصویریں استعمال کریں: ان میں کوئی شخص نہیں۔</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <extracomment>CHOOSE_FOLDER</extracomment>
   <translation>فولڈر شامل کریں</translation>
  </message>
  <message>
   <source>Paste</source>
   <extracomment>CHOOSE_PASTE</extracomment>
   <translation>چسپاں کریں</translation>
  </message>
  <message>
   <source>Add the practice pictures</source>
   <extracomment>CHOOSE_SAMPLES</extracomment>
   <translation>مشق کی تصویریں شامل کریں</translation>
  </message>
  <message>
   <source>You can also drop picture files anywhere on this page.</source>
   <extracomment>CHOOSE_DROP</extracomment>
   <translation>آپ تصویر کی فائلیں اس صفحے پر کہیں بھی چھوڑ سکتے ہیں۔</translation>
  </message>
  <message>
   <source>Show file names</source>
   <extracomment>CHOOSE_NAMES</extracomment>
   <translation>فائلوں کے نام دکھائیں</translation>
  </message>
  <message>
   <source>Stop here and keep what is ready</source>
   <extracomment>CHOOSE_STOP</extracomment>
   <translation>یہیں رکیں اور جو تیار ہے وہ رکھیں</translation>
  </message>
  <message>
   <source>Check before you send</source>
   <extracomment>CHOOSE_NEXT</extracomment>
   <translation>بھیجنے سے پہلے جانچیں</translation>
  </message>
  <message>
   <source>Choose at least one picture that can be used.</source>
   <extracomment>CHOOSE_NONE</extracomment>
   <translation>کم از کم ایک تصویر چنیں جو استعمال ہو سکے۔</translation>
  </message>
  <message>
   <source>Some pictures are still being checked. Wait, or stop here.</source>
   <extracomment>CHOOSE_WAIT</extracomment>
   <translation>کچھ تصویریں ابھی جانچی جا رہی ہیں۔ انتظار کریں، یا یہیں رکیں۔</translation>
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>CHOOSE_FILTER</extracomment>
   <translation>تصویریں</translation>
  </message>
  <message>
   <source>All files</source>
   <extracomment>CHOOSE_ALL_FILES</extracomment>
   <translation>سب فائلیں</translation>
  </message>
  <message>
   <source>Chosen pictures</source>
   <extracomment>CHOOSE_LIST</extracomment>
   <translation>چنی ہوئی تصویریں</translation>
  </message>
  <message>
   <source>Look in:</source>
   <extracomment>DIALOG_LOOK_IN</extracomment>
   <translation>یہاں دیکھیں:</translation>
  </message>
  <message>
   <source>Name:</source>
   <extracomment>DIALOG_NAME</extracomment>
   <translation>نام:</translation>
  </message>
  <message>
   <source>Type:</source>
   <extracomment>DIALOG_TYPE</extracomment>
   <translation>قسم:</translation>
  </message>
  <message>
   <source>Choose</source>
   <extracomment>DIALOG_CHOOSE</extracomment>
   <translation>چنیں</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>DIALOG_CANCEL</extracomment>
   <translation>منسوخ کریں</translation>
  </message>
  <message>
   <source>Look</source>
   <extracomment>LOOK</extracomment>
   <translation>دیکھیں</translation>
  </message>
  <message>
   <source>Hide</source>
   <extracomment>LOOK_AWAY</extracomment>
   <translation>چھپائیں</translation>
  </message>
  <message>
   <source>Take out</source>
   <extracomment>REMOVE</extracomment>
   <translation>نکالیں</translation>
  </message>
  <message>
   <source>Waiting to be checked</source>
   <extracomment>TILE_WAITING</extracomment>
   <translation>جانچ کا انتظار ہے</translation>
  </message>
  <message>
   <source>Ready</source>
   <extracomment>TILE_READY</extracomment>
   <translation>تیار</translation>
  </message>
  <message>
   <source>Ready. It has few details, so services can probably find only the very same file.</source>
   <extracomment>TILE_FAINT</extracomment>
   <translation>تیار۔ اس میں تفصیل کم ہے، اس لیے سروسیں شاید صرف بالکل وہی فائل ڈھونڈ سکیں۔</translation>
  </message>
  <message>
   <source>There is no picture file to paste. In the folder, copy the file itself, then paste here.</source>
   <extracomment>PASTE_NOTHING</extracomment>
   <translation>چسپاں کرنے کو کوئی تصویر کی فائل نہیں۔ فولڈر میں خود فائل نقل کریں، پھر یہاں چسپاں کریں۔</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <extracomment>picture</extracomment>
   <translation>تصویر {0}</translation>
  </message>
  <message>
   <source>Ready. It looks like picture {0}.</source>
   <extracomment>tile_alike</extracomment>
   <translation>تیار۔ یہ تصویر {0} جیسی لگتی ہے۔</translation>
  </message>
  <message>
   <source>Look at picture {0}</source>
   <extracomment>look_at</extracomment>
   <translation>تصویر {0} دیکھیں</translation>
  </message>
  <message>
   <source>Hide picture {0}</source>
   <extracomment>hide_picture</extracomment>
   <translation>تصویر {0} چھپائیں</translation>
  </message>
  <message>
   <source>Take out picture {0}</source>
   <extracomment>remove_picture</extracomment>
   <translation>تصویر {0} نکالیں</translation>
  </message>
  <message>
   <source>{0} of {1} checked</source>
   <extracomment>progress</extracomment>
   <translation>{1} میں سے {0} جانچی گئیں</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures were there already and count once.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>{0} تصویر پہلے سے موجود تھی اور ایک بار گنی جاتی ہے۔</numerusform>
    <numerusform>{0} تصویریں پہلے سے موجود تھیں اور ایک بار گنی جاتی ہیں۔</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} things in the folder are not pictures and were left out.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>فولڈر میں {0} چیز تصویر نہیں اور چھوڑ دی گئی۔</numerusform>
    <numerusform>فولڈر میں {0} چیزیں تصویریں نہیں اور چھوڑ دی گئیں۔</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>200 pictures are the most at one time. {0} were left out. Send these first.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>ایک وقت میں زیادہ سے زیادہ 200 تصویریں۔ {0} چھوڑ دی گئی۔ پہلے یہ بھیجیں۔</numerusform>
    <numerusform>ایک وقت میں زیادہ سے زیادہ 200 تصویریں۔ {0} چھوڑ دی گئیں۔ پہلے یہ بھیجیں۔</numerusform>
   </translation>
  </message>
  <message>
   <source>No pictures were found there.</source>
   <extracomment>added</extracomment>
   <translation>وہاں کوئی تصویر نہیں ملی۔</translation>
  </message>
  <message>
   <source>It is not there any more. Choose it again from where it is now.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>وہ اب وہاں نہیں۔ جہاں ہے وہاں سے دوبارہ چنیں۔</translation>
  </message>
  <message>
   <source>This is a folder. Use “Add a folder” to add the pictures in it.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>یہ فولڈر ہے۔ اس کی تصویریں شامل کرنے کے لیے “فولڈر شامل کریں” استعمال کریں۔</translation>
  </message>
  <message>
   <source>This is not a file that can hold a picture. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>یہ ایسی فائل نہیں جس میں تصویر ہو سکے۔ اسے چھوڑ دیں۔</translation>
  </message>
  <message>
   <source>This is only a link to a file. Choose the picture file itself.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>یہ صرف فائل کا لنک ہے۔ خود تصویر کی فائل چنیں۔</translation>
  </message>
  <message>
   <source>The system does not allow this app to read it. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>سسٹم اس ایپ کو اسے پڑھنے نہیں دیتا۔ دوسری نقل چنیں۔</translation>
  </message>
  <message>
   <source>The file is empty. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>فائل خالی ہے۔ دوسری نقل چنیں۔</translation>
  </message>
  <message>
   <source>The file is larger than 200 million bytes. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>فائل 200 ملین بائٹ سے بڑی ہے۔ چھوٹی نقل چنیں۔</translation>
  </message>
  <message>
   <source>The picture is larger than 200 megapixels. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>تصویر 200 میگا پکسل سے بڑی ہے۔ چھوٹی نقل چنیں۔</translation>
  </message>
  <message>
   <source>This is not a picture that the app can read. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>یہ ایسی تصویر نہیں جو ایپ پڑھ سکے۔ اسے چھوڑ دیں۔</translation>
  </message>
  <message>
   <source>The picture is damaged and cannot be opened. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>تصویر خراب ہے اور کھل نہیں سکتی۔ دوسری نقل چنیں۔</translation>
  </message>
  <message>
   <source>The picture took too long to open. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>تصویر کھلنے میں بہت دیر لگی۔ دوسری نقل چنیں۔</translation>
  </message>
  <message>
   <source>The file was changed after you chose it. Take it out and choose it again.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>آپ کے چننے کے بعد فائل بدل گئی۔ اسے نکالیں اور دوبارہ چنیں۔</translation>
  </message>
  <message>
   <source>This is a practice picture. It cannot go on a real list. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>یہ مشق کی تصویر ہے۔ یہ اصلی فہرست میں نہیں جا سکتی۔ اسے نکالیں۔</translation>
  </message>
  <message>
   <source>This is practice. Keep your own pictures for the real app. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>یہ مشق ہے۔ اپنی تصویریں اصلی ایپ کے لیے رکھیں۔ اسے نکالیں۔</translation>
  </message>
  <message>
   <source>Check</source>
   <extracomment>CHECK_STEP</extracomment>
   <translation>جانچ</translation>
  </message>
  <message>
   <source>Nothing has been sent yet.</source>
   <extracomment>CHECK_NOTHING_YET</extracomment>
   <translation>ابھی کچھ نہیں بھیجا گیا۔</translation>
  </message>
  <message>
   <source>It is the only way back to your case. Keep it where only you look. Nobody can find it again for you: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>آپ کے کیس تک واپسی کا یہی واحد راستہ ہے۔ اسے وہاں رکھیں جہاں صرف آپ دیکھیں۔ کوئی اسے آپ کے لیے دوبارہ نہیں ڈھونڈ سکتا: فہرست کو یہ کبھی نہیں ملتا۔</translation>
  </message>
  <message>
   <source>It is the only way back to their case. Give it to them, where only they see it. Nobody can find it again for them: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>ان کے کیس تک واپسی کا یہی واحد راستہ ہے۔ انہیں وہاں دیں جہاں صرف وہ دیکھیں۔ کوئی اسے ان کے لیے دوبارہ نہیں ڈھونڈ سکتا: فہرست کو یہ کبھی نہیں ملتا۔</translation>
  </message>
  <message>
   <source>What will be sent</source>
   <extracomment>CHECK_WHAT</extracomment>
   <translation>کیا بھیجا جائے گا</translation>
  </message>
  <message>
   <source>Change pictures</source>
   <extracomment>CHANGE_PICTURES</extracomment>
   <translation>تصویریں بدلیں</translation>
  </message>
  <message>
   <source>Change age</source>
   <extracomment>CHANGE_AGE</extracomment>
   <translation>عمر بدلیں</translation>
  </message>
  <message>
   <source>Which copies should be found?</source>
   <extracomment>REACH_QUESTION</extracomment>
   <translation>کون سی نقلیں ڈھونڈی جائیں؟</translation>
  </message>
  <message>
   <source>Copies, and likely edited copies: cropped, mirrored, turned</source>
   <extracomment>REACHES</extracomment>
   <translation>نقلیں، اور ممکنہ بدلی ہوئی نقلیں: کٹی، الٹی، گھمائی ہوئی</translation>
  </message>
  <message>
   <source>Copies that look the same</source>
   <extracomment>REACHES</extracomment>
   <translation>ایک جیسی دکھنے والی نقلیں</translation>
  </message>
  <message>
   <source>Only the very same file</source>
   <extracomment>REACHES</extracomment>
   <translation>صرف بالکل وہی فائل</translation>
  </message>
  <message>
   <source>The codes that find copies by their looks keep something of the picture. Experts have made a rough, blurry guess of a picture from such codes. For “only the very same file” they are left out.</source>
   <extracomment>REACH_TEXT</extracomment>
   <translation>جو کوڈ نقلوں کو شکل سے ڈھونڈتے ہیں ان میں تصویر کا کچھ رہ جاتا ہے۔ ماہرین نے ایسے کوڈوں سے تصویر کا دھندلا سا اندازہ بنایا ہے۔ “صرف بالکل وہی فائل” میں وہ نہیں بھیجے جاتے۔</translation>
  </message>
  <message>
   <source>List pictures again that were taken back before</source>
   <extracomment>CHECK_AGAIN</extracomment>
   <translation>پہلے واپس لی گئی تصویریں دوبارہ فہرست میں ڈالیں</translation>
  </message>
  <message>
   <source>See each picture's fingerprints</source>
   <extracomment>CHECK_PICTURES</extracomment>
   <translation>ہر تصویر کے فنگر پرنٹ دیکھیں</translation>
  </message>
  <message>
   <source>See exactly what is sent</source>
   <extracomment>CHECK_BYTES</extracomment>
   <translation>دیکھیں بالکل کیا بھیجا جاتا ہے</translation>
  </message>
  <message>
   <source>This is the whole message, sign by sign. The case key is not the case number. On the way out only lines of zeros are added (X-Padding), so that its length tells little. If the list is very busy, it asks for a sum. Then the answer is added too (X-Work).</source>
   <extracomment>CHECK_BYTES_NOTE</extracomment>
   <translation>یہ پورا پیغام ہے، نشان بہ نشان۔ کیس کی چابی کیس نمبر نہیں۔ باہر جاتے ہوئے صرف صفروں کی سطریں بڑھتی ہیں (X-Padding)، تاکہ اس کی لمبائی کم بتائے۔ اگر فہرست بہت مصروف ہو، تو وہ ایک حساب مانگتی ہے۔ تب جواب بھی بڑھتا ہے (X-Work)۔</translation>
  </message>
  <message>
   <source>The exact message</source>
   <extracomment>CHECK_BYTES_SPOKEN</extracomment>
   <translation>اصل پیغام</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of me. I do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>بھیجیں دبا کر آپ کہتے ہیں: یہ میری نجی تصویریں ہیں۔ میں نہیں چاہتا یا چاہتی کہ یہ پھیلیں۔</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of someone who asked me to help. They do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>بھیجیں دبا کر آپ کہتے ہیں: یہ کسی کی نجی تصویریں ہیں جس نے مجھ سے مدد مانگی۔ وہ نہیں چاہتے کہ یہ پھیلیں۔</translation>
  </message>
  <message>
   <source>Edited copies may not be found. Nobody can call back what someone has saved.</source>
   <extracomment>CHECK_LIMITS</extracomment>
   <translation>بدلی ہوئی نقلیں شاید نہ ملیں۔ جو کسی نے محفوظ کر لیا اسے کوئی واپس نہیں لا سکتا۔</translation>
  </message>
  <message>
   <source>SHA-256 of the file: finds the very same file</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>فائل کا SHA-256: بالکل وہی فائل ڈھونڈتا ہے</translation>
  </message>
  <message>
   <source>SHA-1 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>فائل کا SHA-1: یہی، پرانے سسٹموں کے لیے</translation>
  </message>
  <message>
   <source>MD5 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>فائل کا MD5: یہی، پرانے سسٹموں کے لیے</translation>
  </message>
  <message>
   <source>PDQ of the picture: finds copies that look the same. Detail {0} of 100</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>تصویر کا PDQ: ایک جیسی دکھنے والی نقلیں ڈھونڈتا ہے۔ تفصیل 100 میں سے {0}</translation>
  </message>
  <message>
   <source>pHash of the picture: a second look-alike code</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>تصویر کا pHash: ملتی جلتی نقلوں کا دوسرا کوڈ</translation>
  </message>
  <message>
   <source>Few details: PDQ and pHash are not sent for this picture.</source>
   <extracomment>CHECK_FAINT</extracomment>
   <translation>تفصیل کم ہے: اس تصویر کے لیے PDQ اور pHash نہیں بھیجے جاتے۔</translation>
  </message>
  <message>
   <source>as it lies in the file, before turning upright</source>
   <extracomment>VARIANTS</extracomment>
   <translation>جیسی فائل میں ہے، سیدھا کرنے سے پہلے</translation>
  </message>
  <message>
   <source>mirrored</source>
   <extracomment>VARIANTS</extracomment>
   <translation>آئینے کی طرح الٹی</translation>
  </message>
  <message>
   <source>turned by half</source>
   <extracomment>VARIANTS</extracomment>
   <translation>آدھی گھمائی ہوئی</translation>
  </message>
  <message>
   <source>upside down</source>
   <extracomment>VARIANTS</extracomment>
   <translation>سر کے بل</translation>
  </message>
  <message>
   <source>turned by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>چوتھائی گھمائی ہوئی</translation>
  </message>
  <message>
   <source>turned back by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>چوتھائی پیچھے گھمائی ہوئی</translation>
  </message>
  <message>
   <source>a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>ہر طرف سے تھوڑی کٹی</translation>
  </message>
  <message>
   <source>more cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>ہر طرف سے زیادہ کٹی</translation>
  </message>
  <message>
   <source>much cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>ہر طرف سے بہت کٹی</translation>
  </message>
  <message>
   <source>mirrored, and a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>آئینے کی طرح الٹی، اور ہر طرف سے تھوڑی کٹی</translation>
  </message>
  <message>
   <source>the square in the middle</source>
   <extracomment>VARIANTS</extracomment>
   <translation>بیچ کا مربع</translation>
  </message>
  <message>
   <source>cut off at the top and the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>اوپر اور بائیں سے کٹی</translation>
  </message>
  <message>
   <source>cut off at the bottom and the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>نیچے اور دائیں سے کٹی</translation>
  </message>
  <message>
   <source>cut off at the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>بائیں سے کٹی</translation>
  </message>
  <message>
   <source>cut off at the top</source>
   <extracomment>VARIANTS</extracomment>
   <translation>اوپر سے کٹی</translation>
  </message>
  <message>
   <source>cut off at the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>دائیں سے کٹی</translation>
  </message>
  <message>
   <source>cut off at the bottom</source>
   <extracomment>VARIANTS</extracomment>
   <translation>نیچے سے کٹی</translation>
  </message>
  <message>
   <source>turned a little to the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>تھوڑی بائیں گھمائی ہوئی</translation>
  </message>
  <message>
   <source>turned a little to the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>تھوڑی دائیں گھمائی ہوئی</translation>
  </message>
  <message>
   <source>turned a little, and its corners cut off</source>
   <extracomment>VARIANTS</extracomment>
   <translation>تھوڑی گھمائی ہوئی، کونے کٹے</translation>
  </message>
  <message>
   <source>as on the screen of a phone</source>
   <extracomment>VARIANTS</extracomment>
   <translation>جیسے فون کی اسکرین پر</translation>
  </message>
  <message>
   <source>with a white border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>سفید کنارے کے ساتھ</translation>
  </message>
  <message>
   <source>with a black border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>کالے کنارے کے ساتھ</translation>
  </message>
  <message>
   <source>with text above</source>
   <extracomment>VARIANTS</extracomment>
   <translation>اوپر لکھائی کے ساتھ</translation>
  </message>
  <message>
   <source>PDQ, {0}. Detail {1} of 100</source>
   <extracomment>variant</extracomment>
   <translation>PDQ، {0}۔ تفصیل 100 میں سے {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>{0} تصویر</numerusform>
    <numerusform>{0} تصویریں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>{0} فنگر پرنٹ</numerusform>
    <numerusform>{0} فنگر پرنٹ</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}: the picture and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}: تصویر اور ممکنہ بدلی ہوئی نقلیں</translation>
  </message>
  <message>
   <source>{0}: the pictures and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}: تصویریں اور ممکنہ بدلی ہوئی نقلیں</translation>
  </message>
  <message>
   <source>{0}. They go to {1}.</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}۔ یہ {1} کو جاتے ہیں۔</translation>
  </message>
  <message>
   <source>Age in these pictures: {0}.</source>
   <extracomment>age_given</extracomment>
   <translation>ان تصویروں میں عمر: {0}۔</translation>
  </message>
  <message numerus="yes">
   <source>Send {0} fingerprints</source>
   <extracomment>send</extracomment>
   <translation>
    <numerusform>{0} فنگر پرنٹ بھیجیں</numerusform>
    <numerusform>{0} فنگر پرنٹ بھیجیں</numerusform>
   </translation>
  </message>
  <message>
   <source>Message {0} of {1}</source>
   <extracomment>part</extracomment>
   <translation>{1} میں سے پیغام {0}</translation>
  </message>
  <message>
   <source>See where it stands</source>
   <extracomment>CASE_LOOK_UP</extracomment>
   <translation>دیکھیں کیس کہاں ہے</translation>
  </message>
  <message>
   <source>Type the case number first.</source>
   <extracomment>CASE_NUMBER_MISSING</extracomment>
   <translation>پہلے کیس نمبر لکھیں۔</translation>
  </message>
  <message>
   <source>The case</source>
   <extracomment>CASE_STEP</extracomment>
   <translation>کیس</translation>
  </message>
  <message>
   <source>Where your case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>آپ کا کیس کہاں ہے</translation>
  </message>
  <message>
   <source>Where their case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>ان کا کیس کہاں ہے</translation>
  </message>
  <message>
   <source>Asking the list.</source>
   <extracomment>CASE_ASKING</extracomment>
   <translation>فہرست سے پوچھا جا رہا ہے۔</translation>
  </message>
  <message>
   <source>Ask the list</source>
   <extracomment>CASE_ASK</extracomment>
   <translation>فہرست سے پوچھیں</translation>
  </message>
  <message>
   <source>Ask again</source>
   <extracomment>CASE_AGAIN</extracomment>
   <translation>دوبارہ پوچھیں</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <extracomment>CASE_ADD</extracomment>
   <translation>تصویریں شامل کریں</translation>
  </message>
  <message>
   <source>Keep your case number</source>
   <extracomment>CASE_KEEP</extracomment>
   <translation>اپنا کیس نمبر رکھیں</translation>
  </message>
  <message>
   <source>{0} signed this answer, and the app has checked the signature.</source>
   <extracomment>CASE_SIGNED</extracomment>
   <translation>{0} نے اس جواب پر دستخط کیے، اور ایپ نے دستخط جانچے ہیں۔</translation>
  </message>
  <message>
   <source>The list knows no case with this number</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>فہرست اس نمبر کا کوئی کیس نہیں جانتی</translation>
  </message>
  <message>
   <source>Check the number. If nothing was sent with it yet, there is no case: add pictures.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>نمبر دیکھیں۔ اگر اس سے ابھی کچھ نہیں بھیجا گیا، تو کوئی کیس نہیں: تصویریں شامل کریں۔</translation>
  </message>
  <message>
   <source>Asking stopped before there was an answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>جواب آنے سے پہلے پوچھنا رک گیا</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>کچھ ضائع نہیں ہوا۔ دوبارہ پوچھیں۔</translation>
  </message>
  <message>
   <source>The list took too long to answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>فہرست نے جواب میں بہت دیر لگائی</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again later.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>کچھ ضائع نہیں ہوا۔ بعد میں دوبارہ پوچھیں۔</translation>
  </message>
  <message>
   <source>There is no way to the list right now</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>ابھی فہرست تک کوئی راستہ نہیں</translation>
  </message>
  <message>
   <source>Nothing is lost. Check the internet connection, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>کچھ ضائع نہیں ہوا۔ انٹرنیٹ دیکھیں، پھر دوبارہ پوچھیں۔</translation>
  </message>
  <message>
   <source>The list could not show that it is the right one</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>فہرست نہیں دکھا سکی کہ وہی صحیح ہے</translation>
  </message>
  <message>
   <source>Nothing is lost. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>کچھ ضائع نہیں ہوا۔ اس کمپیوٹر اور فہرست کے بیچ کچھ شاید ساتھ پڑھ رہا ہے، یا گھڑی غلط ہے۔ دوسرا نیٹ ورک آزمائیں، پھر دوبارہ پوچھیں۔</translation>
  </message>
  <message>
   <source>The list is busy</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>فہرست مصروف ہے</translation>
  </message>
  <message>
   <source>Nothing is lost. Wait a few minutes, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>کچھ ضائع نہیں ہوا۔ چند منٹ انتظار کریں، پھر دوبارہ پوچھیں۔</translation>
  </message>
  <message>
   <source>The answer was not one from a list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>جواب کسی فہرست کا نہ تھا</translation>
  </message>
  <message>
   <source>Nothing is lost. Some networks, as in hotels or schools, answer in place of the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>کچھ ضائع نہیں ہوا۔ کچھ نیٹ ورک، جیسے ہوٹل یا اسکول کے، فہرست کی جگہ جواب دیتے ہیں۔ دوسرا نیٹ ورک آزمائیں، پھر دوبارہ پوچھیں۔</translation>
  </message>
  <message>
   <source>The answer was not signed by the list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>جواب پر فہرست کے دستخط نہ تھے</translation>
  </message>
  <message>
   <source>The app does not count this answer. Something may stand between this computer and the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>ایپ اس جواب کو نہیں گنتی۔ اس کمپیوٹر اور فہرست کے بیچ شاید کچھ ہے۔ دوسرا نیٹ ورک آزمائیں، پھر دوبارہ پوچھیں۔</translation>
  </message>
  <message>
   <source>Show more pictures</source>
   <extracomment>CASE_MORE</extracomment>
   <translation>اور تصویریں دکھائیں</translation>
  </message>
  <message>
   <source>See the signed answer</source>
   <extracomment>CASE_SIGNED_SEE</extracomment>
   <translation>دستخط شدہ جواب دیکھیں</translation>
  </message>
  <message>
   <source>The signed answer</source>
   <extracomment>CASE_SIGNED_SPOKEN</extracomment>
   <translation>دستخط شدہ جواب</translation>
  </message>
  <message>
   <source>Take all pictures back</source>
   <extracomment>TAKE_BACK</extracomment>
   <translation>سب تصویریں واپس لیں</translation>
  </message>
  <message>
   <source>Take back</source>
   <extracomment>TAKE_BACK_ONE</extracomment>
   <translation>واپس لیں</translation>
  </message>
  <message>
   <source>What taking back means</source>
   <extracomment>TAKE_BACK_TITLE</extracomment>
   <translation>واپس لینے کا کیا مطلب ہے</translation>
  </message>
  <message>
   <source>The list drops the fingerprints, and services drop them when they next read the list. Nobody can call back what was found before. Later you can send the pictures again with this number.</source>
   <extracomment>TAKE_BACK_TEXT</extracomment>
   <translation>فہرست فنگر پرنٹ ہٹا دیتی ہے، اور سروسیں اگلی بار فہرست پڑھنے پر ہٹا دیتی ہیں۔ جو پہلے ملا اسے کوئی واپس نہیں لا سکتا۔ بعد میں آپ اس نمبر سے تصویریں دوبارہ بھیج سکتے ہیں۔</translation>
  </message>
  <message>
   <source>Leave them on the list</source>
   <extracomment>TAKE_BACK_NOT</extracomment>
   <translation>انہیں فہرست میں رہنے دیں</translation>
  </message>
  <message>
   <source>Leave it on the list</source>
   <extracomment>TAKE_BACK_ONE_NOT</extracomment>
   <translation>اسے فہرست میں رہنے دیں</translation>
  </message>
  <message>
   <source>Take all pictures back now</source>
   <extracomment>TAKE_BACK_NOW</extracomment>
   <translation>سب تصویریں ابھی واپس لیں</translation>
  </message>
  <message>
   <source>Asking the list to drop the fingerprints.</source>
   <extracomment>TAKE_BACK_ON_ITS_WAY</extracomment>
   <translation>فہرست سے فنگر پرنٹ ہٹانے کو کہا جا رہا ہے۔</translation>
  </message>
  <message>
   <source>Save this answer as a text file</source>
   <extracomment>TAKE_BACK_SAVE</extracomment>
   <translation>یہ جواب ٹیکسٹ فائل میں محفوظ کریں</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: received on {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>{1} میں سے تصویر {0}: {2} کو ملی۔</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: on the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>{1} میں سے تصویر {0}: {2} سے فہرست میں۔</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: off the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>{1} میں سے تصویر {0}: {2} سے فہرست سے باہر۔</translation>
  </message>
  <message numerus="yes">
   <source>This case has {0} pictures. No names were ever sent, so they have numbers.</source>
   <extracomment>case_holds</extracomment>
   <translation>
    <numerusform>اس کیس میں {0} تصویر ہے۔ نام کبھی نہیں بھیجے گئے، اس لیے اس کا نمبر ہے۔</numerusform>
    <numerusform>اس کیس میں {0} تصویریں ہیں۔ نام کبھی نہیں بھیجے گئے، اس لیے ان کے نمبر ہیں۔</numerusform>
   </translation>
  </message>
  <message>
   <source>Take back picture {0}</source>
   <extracomment>take_back_picture</extracomment>
   <translation>تصویر {0} واپس لیں</translation>
  </message>
  <message>
   <source>Take picture {0} back now</source>
   <extracomment>take_back_now</extracomment>
   <translation>تصویر {0} ابھی واپس لیں</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are taken back.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>{0} تصویر واپس لی گئی۔</numerusform>
    <numerusform>{0} تصویریں واپس لی گئیں۔</numerusform>
   </translation>
  </message>
  <message>
   <source>None of this case is on the list now.</source>
   <extracomment>taken_back</extracomment>
   <translation>اس کیس کی کوئی تصویر اب فہرست میں نہیں۔</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are on the list.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>{0} تصویر فہرست میں ہے۔</numerusform>
    <numerusform>{0} تصویریں فہرست میں ہیں۔</numerusform>
   </translation>
  </message>
  <message>
   <source>How do you want to keep the case number?</source>
   <extracomment>KEEP_QUESTION</extracomment>
   <translation>آپ کیس نمبر کیسے رکھنا چاہتے ہیں؟</translation>
  </message>
  <message>
   <source>Keep nothing here</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>یہاں کچھ نہ رکھیں</translation>
  </message>
  <message>
   <source>Write it down</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>کاغذ پر لکھیں</translation>
  </message>
  <message>
   <source>Copy it</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>نقل کریں</translation>
  </message>
  <message>
   <source>Take it to a phone</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>فون پر لے جائیں</translation>
  </message>
  <message>
   <source>Save a text file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>ٹیکسٹ فائل محفوظ کریں</translation>
  </message>
  <message>
   <source>Make a case file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>کیس فائل بنائیں</translation>
  </message>
  <message>
   <source>Nothing is saved on this computer. That is a good choice too.</source>
   <extracomment>KEEP_NOTHING</extracomment>
   <translation>اس کمپیوٹر پر کچھ محفوظ نہیں ہوتا۔ یہ بھی اچھا انتخاب ہے۔</translation>
  </message>
  <message>
   <source>Write these signs on paper. There are three groups of four.</source>
   <extracomment>KEEP_WRITE</extracomment>
   <translation>یہ نشان کاغذ پر لکھیں۔ چار چار کے تین گروہ ہیں۔</translation>
  </message>
  <message>
   <source>Other programs can read what is copied. The app takes it back when you close it, if nothing else was copied since.</source>
   <extracomment>KEEP_COPY</extracomment>
   <translation>دوسرے پروگرام وہ پڑھ سکتے ہیں جو نقل کیا گیا۔ ایپ بند کرنے پر اسے واپس لیتی ہے، اگر بعد میں کچھ اور نقل نہ ہوا ہو۔</translation>
  </message>
  <message>
   <source>Open the phone's camera and hold it at this square.</source>
   <extracomment>KEEP_PHONE</extracomment>
   <translation>فون کا کیمرا کھولیں اور اسے اس مربع پر رکھیں۔</translation>
  </message>
  <message>
   <source>It holds the number and nothing else. The phone may keep what it read.</source>
   <extracomment>KEEP_PHONE_NOTE</extracomment>
   <translation>اس میں نمبر ہے اور کچھ نہیں۔ فون جو پڑھے اسے رکھ سکتا ہے۔</translation>
  </message>
  <message>
   <source>A square code with the case number, for a phone's camera</source>
   <extracomment>KEEP_PHONE_SPOKEN</extracomment>
   <translation>فون کے کیمرے کے لیے کیس نمبر والا مربع کوڈ</translation>
  </message>
  <message>
   <source>The file holds the case number and the receipt. Anyone who uses this computer can read it.</source>
   <extracomment>KEEP_TEXT</extracomment>
   <translation>فائل میں کیس نمبر اور رسید ہے۔ جو بھی یہ کمپیوٹر استعمال کرے اسے پڑھ سکتا ہے۔</translation>
  </message>
  <message>
   <source>There is no Documents folder here, so this app can save nothing.</source>
   <extracomment>KEEP_NO_FOLDER</extracomment>
   <translation>یہاں Documents فولڈر نہیں، اس لیے یہ ایپ کچھ محفوظ نہیں کر سکتی۔</translation>
  </message>
  <message>
   <source>The case number, sign by sign: {0}</source>
   <extracomment>NUMBER_LETTERS</extracomment>
   <translation>کیس نمبر، نشان بہ نشان: {0}</translation>
  </message>
  <message>
   <source>A case file keeps your number, your receipts and what is still on its way. A passphrase locks it, and nobody can open it without that, not even we.</source>
   <extracomment>FILE_ABOUT</extracomment>
   <translation>کیس فائل آپ کا نمبر، آپ کی رسیدیں اور جو ابھی راستے میں ہے وہ رکھتی ہے۔ ایک خفیہ جملہ اسے بند رکھتا ہے، اور اس کے بغیر کوئی اسے نہیں کھول سکتا، ہم بھی نہیں۔</translation>
  </message>
  <message>
   <source>These words were chosen by chance. Write them down, or use your own.</source>
   <extracomment>FILE_OFFER</extracomment>
   <translation>یہ لفظ اتفاق سے چنے گئے۔ انہیں لکھ لیں، یا اپنے لفظ استعمال کریں۔</translation>
  </message>
  <message>
   <source>Use my own passphrase</source>
   <extracomment>FILE_OWN</extracomment>
   <translation>اپنا خفیہ جملہ استعمال کریں</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <extracomment>FILE_PASSPHRASE</extracomment>
   <translation>خفیہ جملہ</translation>
  </message>
  <message>
   <source>Type your passphrase once more</source>
   <extracomment>FILE_AGAIN</extracomment>
   <translation>اپنا خفیہ جملہ ایک بار اور لکھیں</translation>
  </message>
  <message>
   <source>Hide the passphrase</source>
   <extracomment>FILE_HIDE</extracomment>
   <translation>خفیہ جملہ چھپائیں</translation>
  </message>
  <message>
   <source>Offer other words</source>
   <extracomment>FILE_OTHER</extracomment>
   <translation>دوسرے لفظ دکھائیں</translation>
  </message>
  <message>
   <source>Make the case file</source>
   <extracomment>FILE_MAKE</extracomment>
   <translation>کیس فائل بنائیں</translation>
  </message>
  <message>
   <source>Making the case file. This takes a second or two.</source>
   <extracomment>FILE_MAKING</extracomment>
   <translation>کیس فائل بن رہی ہے۔ اس میں ایک دو سیکنڈ لگتے ہیں۔</translation>
  </message>
  <message>
   <source>The two are not the same. Type them once more.</source>
   <extracomment>FILE_DIFFER</extracomment>
   <translation>دونوں ایک جیسے نہیں۔ انہیں دوبارہ لکھیں۔</translation>
  </message>
  <message>
   <source>Your case file is in the folder “{0}” as “{1}”. Without the passphrase nobody can open it, so keep that safe.</source>
   <extracomment>FILE_MADE</extracomment>
   <translation>آپ کی کیس فائل فولڈر “{0}” میں “{1}” کے نام سے ہے۔ خفیہ جملے کے بغیر کوئی اسے نہیں کھول سکتا، اس لیے اسے سنبھال کر رکھیں۔</translation>
  </message>
  <message>
   <source>These words open the case file, and nothing else does. Are they written down? They stay here until you go on.</source>
   <extracomment>FILE_WORDS</extracomment>
   <translation>یہ لفظ کیس فائل کھولتے ہیں، اور کوئی دوسری چیز اسے نہیں کھولتی۔ کیا یہ لکھ لیے ہیں؟ آگے جانے تک یہ یہیں رہتے ہیں۔</translation>
  </message>
  <message>
   <source>I have a case file</source>
   <extracomment>FILE_HAVE</extracomment>
   <translation>میرے پاس کیس فائل ہے</translation>
  </message>
  <message>
   <source>Which case file?</source>
   <extracomment>FILE_WHICH</extracomment>
   <translation>کون سی کیس فائل؟</translation>
  </message>
  <message>
   <source>There is no case file in the folder “{0}”. The app looks nowhere else.</source>
   <extracomment>FILE_NONE</extracomment>
   <translation>فولڈر “{0}” میں کوئی کیس فائل نہیں۔ ایپ کہیں اور نہیں دیکھتی۔</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <extracomment>FILE_CHOOSE</extracomment>
   <translation>فائل چنیں</translation>
  </message>
  <message>
   <source>“{0}” in the folder “{1}”</source>
   <extracomment>FILE_ELSEWHERE</extracomment>
   <translation>فولڈر “{1}” میں “{0}”</translation>
  </message>
  <message>
   <source>Open the case file</source>
   <extracomment>FILE_OPEN</extracomment>
   <translation>کیس فائل کھولیں</translation>
  </message>
  <message>
   <source>Opening the case file. This takes a second or two.</source>
   <extracomment>FILE_OPENING</extracomment>
   <translation>کیس فائل کھل رہی ہے۔ اس میں ایک دو سیکنڈ لگتے ہیں۔</translation>
  </message>
  <message>
   <source>Your case file is open. It locks itself when nobody has touched the app for 10 minutes.</source>
   <extracomment>FILE_OPENED</extracomment>
   <translation>آپ کی کیس فائل کھلی ہے۔ جب 10 منٹ تک کوئی ایپ کو نہ چھوئے تو یہ خود بند ہو جاتی ہے۔</translation>
  </message>
  <message>
   <source>The newest copy of the case file cannot be read, so this is the one before. What you did last may be missing. Ask the list where your case stands.</source>
   <extracomment>FILE_BEFORE</extracomment>
   <translation>کیس فائل کی سب سے نئی نقل پڑھی نہیں جا سکتی، اس لیے یہ اس سے پہلے کی ہے۔ جو آپ نے آخر میں کیا وہ شاید نہ ہو۔ فہرست سے پوچھیں کہ آپ کا کیس کہاں ہے۔</translation>
  </message>
  <message>
   <source>This case is with {0}. This copy of the app is set up for another list, so it cannot ask there.</source>
   <extracomment>FILE_OTHER_LIST</extracomment>
   <translation>یہ کیس {0} کے پاس ہے۔ ایپ کی یہ کاپی دوسری فہرست کے لیے تیار ہے، اس لیے وہاں نہیں پوچھ سکتی۔</translation>
  </message>
  <message>
   <source>Practice and real cases do not mix. Close the app and start the right one.</source>
   <extracomment>FILE_OTHER_WORLD</extracomment>
   <translation>مشق اور اصلی کیس نہیں ملتے۔ ایپ بند کریں اور صحیح والی کھولیں۔</translation>
  </message>
  <message>
   <source>Your case file is locked again</source>
   <extracomment>FILE_LOCKED</extracomment>
   <translation>آپ کی کیس فائل پھر بند ہے</translation>
  </message>
  <message>
   <source>Nobody touched the app for 10 minutes. Open the case file to go on. Nothing is lost.</source>
   <extracomment>FILE_LOCKED_TEXT</extracomment>
   <translation>10 منٹ تک کسی نے ایپ کو نہیں چھوا۔ آگے چلنے کے لیے کیس فائل کھولیں۔ کچھ ضائع نہیں ہوا۔</translation>
  </message>
  <message>
   <source>Writing to your case file first, so that nothing is lost.</source>
   <extracomment>FILE_SENDING</extracomment>
   <translation>پہلے آپ کی کیس فائل میں لکھا جا رہا ہے، تاکہ کچھ ضائع نہ ہو۔</translation>
  </message>
  <message>
   <source>Send without the case file</source>
   <extracomment>FILE_SEND_WITHOUT</extracomment>
   <translation>کیس فائل کے بغیر بھیجیں</translation>
  </message>
  <message>
   <source>Your case file could not be written</source>
   <extracomment>FILE_NOT_WRITTEN</extracomment>
   <translation>آپ کی کیس فائل میں لکھا نہیں جا سکا</translation>
  </message>
  <message>
   <source>The case file could not be opened</source>
   <extracomment>FILE_NOT_OPENED</extracomment>
   <translation>کیس فائل کھل نہیں سکی</translation>
  </message>
  <message>
   <source>The case file could not be made</source>
   <extracomment>FILE_NOT_MADE</extracomment>
   <translation>کیس فائل بن نہیں سکی</translation>
  </message>
  <message>
   <source>The case file could not be deleted</source>
   <extracomment>FILE_NOT_FORGOTTEN</extracomment>
   <translation>کیس فائل مٹ نہیں سکی</translation>
  </message>
  <message>
   <source>Something has no answer yet</source>
   <extracomment>FILE_WAITS</extracomment>
   <translation>کسی چیز کا ابھی جواب نہیں</translation>
  </message>
  <message>
   <source>The list has not answered what you sent last. Send it again: if it arrived before, it counts once.</source>
   <extracomment>FILE_WAITS_TEXT</extracomment>
   <translation>آپ نے جو آخر میں بھیجا فہرست نے اس کا جواب نہیں دیا۔ اسے دوبارہ بھیجیں: اگر پہلے پہنچ گیا تھا، تو ایک بار گنا جاتا ہے۔</translation>
  </message>
  <message>
   <source>Send it again</source>
   <extracomment>FILE_RESEND</extracomment>
   <translation>اسے دوبارہ بھیجیں</translation>
  </message>
  <message>
   <source>Do not send it</source>
   <extracomment>FILE_DROP</extracomment>
   <translation>اسے نہ بھیجیں</translation>
  </message>
  <message>
   <source>Sending what had no answer.</source>
   <extracomment>FILE_RESENDING</extracomment>
   <translation>جس کا جواب نہیں آیا وہ بھیجا جا رہا ہے۔</translation>
  </message>
  <message>
   <source>The receipt is in your case file.</source>
   <extracomment>FILE_HAS_RECEIPT</extracomment>
   <translation>رسید آپ کی کیس فائل میں ہے۔</translation>
  </message>
  <message>
   <source>The receipt is not in it yet. You can send again later: it counts once.</source>
   <extracomment>FILE_RECEIPT_LATER</extracomment>
   <translation>رسید ابھی اس میں نہیں۔ آپ بعد میں دوبارہ بھیج سکتے ہیں: یہ ایک بار گنا جاتا ہے۔</translation>
  </message>
  <message>
   <source>Forget this case</source>
   <extracomment>FORGET</extracomment>
   <translation>یہ کیس بھول جائیں</translation>
  </message>
  <message>
   <source>What forgetting means</source>
   <extracomment>FORGET_TITLE</extracomment>
   <translation>بھولنے کا کیا مطلب ہے</translation>
  </message>
  <message>
   <source>The case file is made unreadable and then deleted. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. Your passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_TEXT</extracomment>
   <translation>کیس فائل پڑھنے کے قابل نہیں رہتی اور پھر مٹا دی جاتی ہے۔ بیک اپ یا ہم آہنگ فولڈر کی نقلیں رہتی ہیں، اور ڈسک پرانی نقلیں کچھ عرصہ رکھ سکتی ہے۔ آپ کا خفیہ جملہ انہیں اب بھی کھولتا ہے۔ جو فہرست میں ہے وہ وہیں رہتا ہے۔</translation>
  </message>
  <message>
   <source>I do not have the passphrase</source>
   <extracomment>FORGET_LOST</extracomment>
   <translation>میرے پاس خفیہ جملہ نہیں ہے</translation>
  </message>
  <message>
   <source>The case file “{0}” is made unreadable and then deleted. The case number, the receipts and what was not sent yet are lost with it. If the number is nowhere else, there is no way back to this case. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. The passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_LOST_TEXT</extracomment>
   <translation>کیس فائل “{0}” پڑھنے کے قابل نہیں رہتی اور پھر مٹا دی جاتی ہے۔ کیس نمبر، رسیدیں اور جو ابھی نہیں بھیجا گیا، سب اس کے ساتھ کھو جاتا ہے۔ اگر نمبر کہیں اور نہیں ہے تو اس کیس تک واپسی کا کوئی راستہ نہیں۔ بیک اپ یا ہم آہنگ فولڈر کی نقلیں رہتی ہیں، اور ڈسک پرانی نقلیں کچھ عرصہ رکھ سکتی ہے۔ خفیہ جملہ انہیں اب بھی کھولتا ہے۔ جو فہرست میں ہے وہ وہیں رہتا ہے۔</translation>
  </message>
  <message>
   <source>Keep the case file</source>
   <extracomment>FORGET_NOT</extracomment>
   <translation>کیس فائل رکھیں</translation>
  </message>
  <message>
   <source>Forget this case now</source>
   <extracomment>FORGET_NOW</extracomment>
   <translation>یہ کیس ابھی بھول جائیں</translation>
  </message>
  <message>
   <source>The case file is deleted</source>
   <extracomment>FORGOTTEN</extracomment>
   <translation>کیس فائل مٹا دی گئی</translation>
  </message>
  <message>
   <source>With your case number you can still come back. Backups may still have a copy: delete it there too, if you want.</source>
   <extracomment>FORGOTTEN_TEXT</extracomment>
   <translation>اپنے کیس نمبر سے آپ اب بھی واپس آ سکتے ہیں۔ بیک اپ میں شاید نقل ہو: چاہیں تو وہاں سے بھی مٹا دیں۔</translation>
  </message>
  <message>
   <source>The app can read this file and cannot write to it. To keep new things in it, put it into the folder “{0}” and open it there.</source>
   <extracomment>only_read</extracomment>
   <translation>ایپ یہ فائل پڑھ سکتی ہے، اس میں لکھ نہیں سکتی۔ اس میں نئی چیزیں رکھنے کے لیے اسے فولڈر “{0}” میں رکھیں اور وہاں کھولیں۔</translation>
  </message>
  <message>
   <source>The passphrase does not fit. Check each word and try again, as often as you like. The file stays as it is.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>خفیہ جملہ ٹھیک نہیں بیٹھتا۔ ہر لفظ دیکھیں اور جتنی بار چاہیں دوبارہ کوشش کریں۔ فائل ویسی ہی رہتی ہے۔</translation>
  </message>
  <message>
   <source>There is no passphrase yet. Type it first.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>ابھی کوئی خفیہ جملہ نہیں۔ پہلے اسے لکھیں۔</translation>
  </message>
  <message>
   <source>A passphrase has 1,024 signs at most. Use a shorter one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>خفیہ جملے میں زیادہ سے زیادہ 1,024 نشان ہوتے ہیں۔ چھوٹا استعمال کریں۔</translation>
  </message>
  <message>
   <source>It is open in another window of this app. Go on there, or close that window.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>یہ اس ایپ کی دوسری کھڑکی میں کھلی ہے۔ وہاں جاری رکھیں، یا وہ کھڑکی بند کریں۔</translation>
  </message>
  <message>
   <source>This file is not a case file. Choose another one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>یہ فائل کیس فائل نہیں۔ دوسری چنیں۔</translation>
  </message>
  <message>
   <source>A newer version of the app made it. Open it with that one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>اسے ایپ کے نئے نسخے نے بنایا۔ اسے اسی سے کھولیں۔</translation>
  </message>
  <message>
   <source>The file is damaged. If you have a copy in a backup, put it in its place.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>فائل خراب ہے۔ اگر بیک اپ میں نقل ہے، تو اسے اس کی جگہ رکھیں۔</translation>
  </message>
  <message>
   <source>This case file was forgotten, and nobody can open it again. Use your case number: it still works.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>یہ کیس فائل بھلا دی گئی، اور کوئی اسے دوبارہ نہیں کھول سکتا۔ اپنا کیس نمبر استعمال کریں: وہ اب بھی چلتا ہے۔</translation>
  </message>
  <message>
   <source>It was locked in a way that is not safe, so the app leaves it alone. Use your case number instead.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>اسے ایسے طریقے سے بند کیا گیا جو محفوظ نہیں، اس لیے ایپ اسے نہیں چھیڑتی۔ اس کے بجائے اپنا کیس نمبر استعمال کریں۔</translation>
  </message>
  <message>
   <source>This system cannot open it. Try another computer.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>یہ سسٹم اسے نہیں کھول سکتا۔ دوسرا کمپیوٹر آزمائیں۔</translation>
  </message>
  <message>
   <source>The computer has too little memory free. Close other programs and try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>کمپیوٹر میں خالی یادداشت کم ہے۔ دوسرے پروگرام بند کریں اور دوبارہ کوشش کریں۔</translation>
  </message>
  <message>
   <source>The disk is full. Make some room and try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>ڈسک بھری ہے۔ جگہ بنائیں اور دوبارہ کوشش کریں۔ جو پہلے رکھا گیا وہ محفوظ ہے۔</translation>
  </message>
  <message>
   <source>This disk cannot be written to. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>اس ڈسک پر لکھا نہیں جا سکتا۔ جو پہلے رکھا گیا وہ محفوظ ہے۔ صرف اپنے کیس نمبر کے ساتھ آگے بڑھیں۔</translation>
  </message>
  <message>
   <source>The system does not let this app use the file. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>سسٹم اس ایپ کو فائل استعمال نہیں کرنے دیتا۔ جو پہلے رکھا گیا وہ محفوظ ہے۔ صرف اپنے کیس نمبر کے ساتھ آگے بڑھیں۔</translation>
  </message>
  <message>
   <source>The file or its folder is not there any more. Check whether a drive is unplugged, then try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>فائل یا اس کا فولڈر اب وہاں نہیں۔ دیکھیں کہ کوئی ڈرائیو نکلی تو نہیں، پھر دوبارہ کوشش کریں۔</translation>
  </message>
  <message>
   <source>The disk had a problem. Try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>ڈسک میں مسئلہ ہوا۔ دوبارہ کوشش کریں۔ جو پہلے رکھا گیا وہ محفوظ ہے۔</translation>
  </message>
  <message>
   <source>The case file is full. Make a new case for more pictures.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>کیس فائل بھری ہے۔ مزید تصویروں کے لیے نیا کیس بنائیں۔</translation>
  </message>
  <message>
   <source>The case file is locked. Open it again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>کیس فائل بند ہے۔ اسے دوبارہ کھولیں۔</translation>
  </message>
  <message>
   <source>Another window wrote to it in the meantime. Close the app and open the file again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>اس دوران دوسری کھڑکی نے اس میں لکھا۔ ایپ بند کریں اور فائل دوبارہ کھولیں۔</translation>
  </message>
  <message>
   <source>What left this computer</source>
   <extracomment>PROOF</extracomment>
   <translation>اس کمپیوٹر سے کیا باہر گیا</translation>
  </message>
  <message>
   <source>The proof</source>
   <extracomment>PROOF_STEP</extracomment>
   <translation>ثبوت</translation>
  </message>
  <message>
   <source>The wall around this app</source>
   <extracomment>PROOF_WALLS</extracomment>
   <translation>اس ایپ کے گرد دیوار</translation>
  </message>
  <message>
   <source>The pictures</source>
   <extracomment>PROOF_PICTURES</extracomment>
   <translation>تصویریں</translation>
  </message>
  <message>
   <source>What this does not show</source>
   <extracomment>PROOF_LIMITS</extracomment>
   <translation>یہ کیا نہیں دکھاتا</translation>
  </message>
  <message>
   <source>Look at the pictures' files again</source>
   <extracomment>PROOF_LOOK</extracomment>
   <translation>تصویروں کی فائلیں دوبارہ دیکھیں</translation>
  </message>
  <message>
   <source>Save the statement</source>
   <extracomment>PROOF_SAVE</extracomment>
   <translation>بیان محفوظ کریں</translation>
  </message>
  <message>
   <source>A statement of all this can be saved and checked later. It holds the fingerprints, no picture and no name. Keep it as safe as the pictures.</source>
   <extracomment>PROOF_KEEP</extracomment>
   <translation>اس سب کا بیان محفوظ کر کے بعد میں جانچا جا سکتا ہے۔ اس میں فنگر پرنٹ ہیں، نہ تصویر نہ نام۔ اسے تصویروں کی طرح سنبھال کر رکھیں۔</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}”: “{1}” to read, the same as a PDF to print, and “{2}” to check.</source>
   <extracomment>PROOF_SAVED</extracomment>
   <translation>فولڈر “{0}” میں محفوظ: پڑھنے کے لیے “{1}”، چھاپنے کے لیے وہی PDF میں، اور جانچنے کے لیے “{2}”۔</translation>
  </message>
  <message>
   <source>See every entry</source>
   <extracomment>PROOF_DETAILS</extracomment>
   <translation>ہر اندراج دیکھیں</translation>
  </message>
  <message>
   <source>Every entry of the ledger</source>
   <extracomment>PROOF_DETAILS_SPOKEN</extracomment>
   <translation>کھاتے کا ہر اندراج</translation>
  </message>
  <message>
   <source>the part that opens pictures</source>
   <extracomment>_WHO</extracomment>
   <translation>تصویریں کھولنے والا حصہ</translation>
  </message>
  <message>
   <source>the part that sends</source>
   <extracomment>_WHO</extracomment>
   <translation>بھیجنے والا حصہ</translation>
  </message>
  <message>
   <source>reach any network</source>
   <extracomment>_LAYERS</extracomment>
   <translation>کسی نیٹ ورک تک پہنچنا</translation>
  </message>
  <message>
   <source>open other connections than sending needs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>بھیجنے کی ضرورت سے ہٹ کر کوئی رابطہ کھولنا</translation>
  </message>
  <message>
   <source>connect to anything but the list</source>
   <extracomment>_LAYERS</extracomment>
   <translation>فہرست کے سوا کسی سے جڑنا</translation>
  </message>
  <message>
   <source>write outside its one folder</source>
   <extracomment>_LAYERS</extracomment>
   <translation>اپنے ایک فولڈر سے باہر لکھنا</translation>
  </message>
  <message>
   <source>open your files</source>
   <extracomment>_LAYERS</extracomment>
   <translation>آپ کی فائلیں کھولنا</translation>
  </message>
  <message>
   <source>start a program</source>
   <extracomment>_LAYERS</extracomment>
   <translation>کوئی پروگرام چلانا</translation>
  </message>
  <message>
   <source>look into other programs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>دوسرے پروگراموں کے اندر دیکھنا</translation>
  </message>
  <message>
   <source>Whether another program read a picture: not shown on this system.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>کیا کسی اور پروگرام نے تصویر پڑھی: اس سسٹم پر نظر نہیں آتا۔</translation>
  </message>
  <message>
   <source>What other programs on this computer do with your pictures.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>اس کمپیوٹر کے دوسرے پروگرام آپ کی تصویروں کے ساتھ کیا کرتے ہیں۔</translation>
  </message>
  <message>
   <source>What the desktop does with what this window shows it.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>ڈیسک ٹاپ اس کے ساتھ کیا کرتا ہے جو یہ کھڑکی اسے دکھاتی ہے۔</translation>
  </message>
  <message>
   <source>What happened before you chose a picture, and after this app closes.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>تصویر چننے سے پہلے، اور اس ایپ کے بند ہونے کے بعد کیا ہوا۔</translation>
  </message>
  <message>
   <source>Anything, if the system itself was changed to work against you.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>کچھ بھی، اگر خود سسٹم آپ کے خلاف کام کرنے کے لیے بدلا گیا ہو۔</translation>
  </message>
  <message>
   <source>What the list and the services that read it do with the fingerprints.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>فہرست اور اسے پڑھنے والی سروسیں فنگر پرنٹ کے ساتھ کیا کرتی ہیں۔</translation>
  </message>
  <message>
   <source>Another program opened picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>کسی اور پروگرام نے {1} پر تصویر {0} کھولی۔</translation>
  </message>
  <message>
   <source>Picture {0} was changed at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>تصویر {0} {1} پر بدلی گئی۔</translation>
  </message>
  <message>
   <source>Picture {0} was moved or deleted at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>تصویر {0} {1} پر ہٹائی یا مٹائی گئی۔</translation>
  </message>
  <message>
   <source>Picture {0} got a second name at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>تصویر {0} کو {1} پر دوسرا نام ملا۔</translation>
  </message>
  <message>
   <source>A file of the same size appeared beside picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>تصویر {0} کے پاس {1} پر اسی حجم کی فائل آئی۔</translation>
  </message>
  <message>
   <source>Nothing has left through this app.</source>
   <extracomment>proof_sent</extracomment>
   <translation>اس ایپ سے کچھ باہر نہیں گیا۔</translation>
  </message>
  <message>
   <source>{0} with fingerprints left through this app, {1} bytes in all, and nothing else.</source>
   <extracomment>proof_sent</extracomment>
   <translation>اس ایپ سے یہ باہر گیا: فنگر پرنٹ والے {0}، کل {1} بائٹ، اور کچھ نہیں۔</translation>
  </message>
  <message numerus="yes">
   <source>{0} messages</source>
   <extracomment>proof_sent</extracomment>
   <translation>
    <numerusform>{0} پیغام</numerusform>
    <numerusform>{0} پیغام</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no wall on this system around {0}.</source>
   <extracomment>proof_wall</extracomment>
   <translation>اس سسٹم پر {0} بغیر دیوار کے ہے۔</translation>
  </message>
  <message>
   <source>The system does not let {0}: {1}. It tried {2} ways, and each was refused.</source>
   <extracomment>proof_wall</extracomment>
   <translation>اس سسٹم پر {0} یہ نہیں کر سکتا: {1}۔ اس نے {2} طریقوں سے کوشش کی، اور ہر ایک روکا گیا۔</translation>
  </message>
  <message>
   <source>No picture is chosen.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>کوئی تصویر نہیں چنی گئی۔</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are watched.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>
    <numerusform>{0} تصویر پر نظر ہے۔</numerusform>
    <numerusform>{0} تصویروں پر نظر ہے۔</numerusform>
   </translation>
  </message>
  <message>
   <source>The system tells of every reading.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>سسٹم ہر پڑھنے کی خبر دیتا ہے۔</translation>
  </message>
  <message>
   <source>The system tells of some readings only.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>سسٹم صرف کچھ پڑھنے کی خبر دیتا ہے۔</translation>
  </message>
  <message>
   <source>The system does not tell of readings here: only the files are compared.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>یہاں سسٹم پڑھنے کی خبر نہیں دیتا: صرف فائلوں کا موازنہ ہوتا ہے۔</translation>
  </message>
  <message>
   <source>That can be a backup or sync program.</source>
   <extracomment>sighting</extracomment>
   <translation>یہ بیک اپ یا ہم آہنگی کا پروگرام ہو سکتا ہے۔</translation>
  </message>
  <message>
   <source>Picture {0} is in a folder that {1} uploads. Its picture may be there too.</source>
   <extracomment>synced</extracomment>
   <translation>تصویر {0} ایسے فولڈر میں ہے جسے {1} اپ لوڈ کرتی ہے۔ اس کی تصویر شاید وہاں بھی ہو۔</translation>
  </message>
  <message>
   <source>a service</source>
   <extracomment>synced</extracomment>
   <translation>کوئی سروس</translation>
  </message>
  <message>
   <source>That {0} could not {1}.</source>
   <extracomment>proof_limits</extracomment>
   <translation>یہ کہ {0} یہ نہیں کر سکتا تھا: {1}۔</translation>
  </message>
  <message>
   <source>There was no picture to look at.</source>
   <extracomment>proof_settled</extracomment>
   <translation>دیکھنے کو کوئی تصویر نہ تھی۔</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are not as they were when you chose them.</source>
   <extracomment>proof_settled</extracomment>
   <translation>
    <numerusform>{0} تصویر ویسی نہیں جیسی چنتے وقت تھی۔</numerusform>
    <numerusform>{0} تصویریں ویسی نہیں جیسی چنتے وقت تھیں۔</numerusform>
   </translation>
  </message>
  <message>
   <source>All pictures are unchanged and in their places.</source>
   <extracomment>proof_settled</extracomment>
   <translation>سب تصویریں ویسی ہی اور اپنی جگہ پر ہیں۔</translation>
  </message>
  <message>
   <source>Send</source>
   <extracomment>SEND_STEP</extracomment>
   <translation>بھیجیں</translation>
  </message>
  <message>
   <source>Sending your fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>آپ کے فنگر پرنٹ بھیجے جا رہے ہیں</translation>
  </message>
  <message>
   <source>Sending their fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>ان کے فنگر پرنٹ بھیجے جا رہے ہیں</translation>
  </message>
  <message>
   <source>Sending is not finished yet</source>
   <extracomment>SEND_UNFINISHED</extracomment>
   <translation>بھیجنا ابھی مکمل نہیں ہوا</translation>
  </message>
  <message>
   <source>This takes less than a minute. The pictures stay here.</source>
   <extracomment>SEND_TEXT</extracomment>
   <translation>اس میں ایک منٹ سے کم لگتا ہے۔ تصویریں یہیں رہتی ہیں۔</translation>
  </message>
  <message>
   <source>Very many people are sending now. Your computer first does a sum for the list. This takes a few seconds. The pictures stay here.</source>
   <extracomment>SEND_WORK</extracomment>
   <translation>ابھی بہت لوگ بھیج رہے ہیں۔ آپ کا کمپیوٹر پہلے فہرست کے لیے ایک حساب کرتا ہے۔ اس میں چند سیکنڈ لگتے ہیں۔ تصویریں یہیں رہتی ہیں۔</translation>
  </message>
  <message>
   <source>Send again</source>
   <extracomment>SEND_AGAIN</extracomment>
   <translation>دوبارہ بھیجیں</translation>
  </message>
  <message>
   <source>Sending again is safe: it never makes a second case.</source>
   <extracomment>SEND_SAFE</extracomment>
   <translation>دوبارہ بھیجنا محفوظ ہے: اس سے کبھی دوسرا کیس نہیں بنتا۔</translation>
  </message>
  <message>
   <source>Nothing was sent. The pictures and the case number are still here. Check the internet connection, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>کچھ نہیں بھیجا گیا۔ تصویریں اور کیس نمبر ابھی یہیں ہیں۔ انٹرنیٹ دیکھیں، پھر دوبارہ بھیجیں۔</translation>
  </message>
  <message>
   <source>Nothing was sent. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>کچھ نہیں بھیجا گیا۔ اس کمپیوٹر اور فہرست کے بیچ کچھ شاید ساتھ پڑھ رہا ہے، یا گھڑی غلط ہے۔ دوسرا نیٹ ورک آزمائیں، پھر دوبارہ بھیجیں۔</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>فنگر پرنٹ شاید پہنچے ہوں یا نہ پہنچے ہوں۔ چند منٹ انتظار کریں، پھر دوبارہ بھیجیں۔</translation>
  </message>
  <message>
   <source>It asked us to come back later. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>اس نے ہمیں بعد میں آنے کو کہا۔ چند منٹ انتظار کریں، پھر دوبارہ بھیجیں۔</translation>
  </message>
  <message>
   <source>The list did not take the fingerprints</source>
   <extracomment>FAILURES</extracomment>
   <translation>فہرست نے فنگر پرنٹ نہیں لیے</translation>
  </message>
  <message>
   <source>Nothing was put on the list. Go back and check, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>فہرست میں کچھ نہیں ڈالا گیا۔ واپس جا کر دیکھیں، پھر دوبارہ بھیجیں۔</translation>
  </message>
  <message>
   <source>We cannot tell if the fingerprints arrived. Some networks, as in hotels or schools, answer in place of the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>ہم نہیں کہہ سکتے کہ فنگر پرنٹ پہنچے۔ کچھ نیٹ ورک، جیسے ہوٹل یا اسکول کے، فہرست کی جگہ جواب دیتے ہیں۔ دوسرا نیٹ ورک آزمائیں، پھر دوبارہ بھیجیں۔</translation>
  </message>
  <message>
   <source>Sending stopped before there was an answer</source>
   <extracomment>FAILURES</extracomment>
   <translation>جواب آنے سے پہلے بھیجنا رک گیا</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Send again to be sure.</source>
   <extracomment>FAILURES</extracomment>
   <translation>فنگر پرنٹ شاید پہنچے ہوں یا نہ پہنچے ہوں۔ یقین کے لیے دوبارہ بھیجیں۔</translation>
  </message>
  <message>
   <source>The app stopped before sending</source>
   <extracomment>FAILURES</extracomment>
   <translation>ایپ بھیجنے سے پہلے رک گئی</translation>
  </message>
  <message>
   <source>Nothing was sent. This system did not let the app lock its sending part. Restart the computer, or try another one.</source>
   <extracomment>FAILURES</extracomment>
   <translation>کچھ نہیں بھیجا گیا۔ اس سسٹم نے ایپ کو اپنا بھیجنے والا حصہ بند نہیں کرنے دیا۔ کمپیوٹر دوبارہ چلائیں، یا دوسرا آزمائیں۔</translation>
  </message>
  <message>
   <source>We do not count this as sent. Something may stand between this computer and the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>ہم اسے بھیجا ہوا نہیں گنتے۔ اس کمپیوٹر اور فہرست کے بیچ شاید کچھ ہے۔ دوسرا نیٹ ورک آزمائیں، پھر دوبارہ بھیجیں۔</translation>
  </message>
  <message>
   <source>This case number does not fit the case. Go back and check the number.</source>
   <extracomment>REASONS</extracomment>
   <translation>یہ کیس نمبر اس کیس کا نہیں۔ واپس جا کر نمبر دیکھیں۔</translation>
  </message>
  <message>
   <source>Practice and real lists do not mix. Close the app and start the right one.</source>
   <extracomment>REASONS</extracomment>
   <translation>مشق اور اصلی فہرستیں نہیں ملتیں۔ ایپ بند کریں اور صحیح والی کھولیں۔</translation>
  </message>
  <message>
   <source>A practice picture is among them. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>ان میں ایک مشق کی تصویر ہے۔ واپس جا کر اسے نکالیں۔</translation>
  </message>
  <message>
   <source>One picture is nearly of one colour, and its codes would find other people's pictures. Go back and choose “only the very same file”, or take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>ایک تصویر تقریباً ایک ہی رنگ کی ہے، اور اس کے کوڈ دوسروں کی تصویریں ڈھونڈ لیں گے۔ واپس جا کر “صرف بالکل وہی فائل” چنیں، یا اسے نکالیں۔</translation>
  </message>
  <message>
   <source>The list knows one of these pictures as one that is seen everywhere. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>فہرست ان میں سے ایک تصویر کو ایسی جانتی ہے جو ہر جگہ نظر آتی ہے۔ واپس جا کر اسے نکالیں۔</translation>
  </message>
  <message>
   <source>This case is full. Start the app again and send them in a new case.</source>
   <extracomment>REASONS</extracomment>
   <translation>یہ کیس بھرا ہے۔ ایپ دوبارہ کھولیں اور انہیں نئے کیس میں بھیجیں۔</translation>
  </message>
  <message>
   <source>This list does not take pictures for this age. Go back to the first page.</source>
   <extracomment>REASONS</extracomment>
   <translation>یہ فہرست اس عمر کی تصویریں نہیں لیتی۔ پہلے صفحے پر واپس جائیں۔</translation>
  </message>
  <message>
   <source>Message {0} of {1} is on its way</source>
   <extracomment>sending</extracomment>
   <translation>{1} میں سے پیغام {0} راستے میں ہے</translation>
  </message>
  <message>
   <source>{0} of {1} messages have arrived. Only the rest is sent again.</source>
   <extracomment>some_arrived</extracomment>
   <translation>{1} میں سے {0} پیغام پہنچ گئے۔ صرف باقی دوبارہ بھیجے جاتے ہیں۔</translation>
  </message>
  <message>
   <source>Receipt</source>
   <extracomment>RECEIPT_STEP</extracomment>
   <translation>رسید</translation>
  </message>
  <message>
   <source>Your fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>آپ کے فنگر پرنٹ پہنچ گئے</translation>
  </message>
  <message>
   <source>Their fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>ان کے فنگر پرنٹ پہنچ گئے</translation>
  </message>
  <message>
   <source>{0} signed this receipt, and the app has checked the signature.</source>
   <extracomment>RECEIPT_SIGNED</extracomment>
   <translation>{0} نے اس رسید پر دستخط کیے، اور ایپ نے دستخط جانچے ہیں۔</translation>
  </message>
  <message>
   <source>Pictures that were taken back before stay taken back.</source>
   <extracomment>RECEIPT_STAY</extracomment>
   <translation>جو تصویریں پہلے واپس لی گئیں وہ واپس ہی رہتی ہیں۔</translation>
  </message>
  <message>
   <source>What happens next</source>
   <extracomment>RECEIPT_NEXT</extracomment>
   <translation>آگے کیا ہوتا ہے</translation>
  </message>
  <message>
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep your pictures where they are safe, and do not post them yourself: your own account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>حصہ لینے والی سروسیں فہرست پڑھتی اور نقلیں ڈھونڈتی ہیں۔ اس میں دن لگ سکتے ہیں۔ وہ اپنے اصولوں سے فیصلہ کرتی ہیں، اور ہمیں نہیں بتاتیں کہ کیا ملا۔ اپنی تصویریں محفوظ جگہ رکھیں، اور خود نہ لگائیں: آپ کا اپنا اکاؤنٹ بند ہو سکتا ہے۔</translation>
  </message>
  <message>
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep their pictures where they are safe, and let nobody post them: that account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>حصہ لینے والی سروسیں فہرست پڑھتی اور نقلیں ڈھونڈتی ہیں۔ اس میں دن لگ سکتے ہیں۔ وہ اپنے اصولوں سے فیصلہ کرتی ہیں، اور ہمیں نہیں بتاتیں کہ کیا ملا۔ ان کی تصویریں محفوظ جگہ رکھیں، اور کوئی انہیں نہ لگائے: وہ اکاؤنٹ بند ہو سکتا ہے۔</translation>
  </message>
  <message>
   <source>If you need more than this</source>
   <extracomment>RECEIPT_NEEDS</extracomment>
   <translation>اگر آپ کو اس سے زیادہ چاہیے</translation>
  </message>
  <message>
   <source>Copy case number</source>
   <extracomment>RECEIPT_COPY</extracomment>
   <translation>کیس نمبر نقل کریں</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}” as “{1}”. Anyone who uses this computer can read it.</source>
   <extracomment>RECEIPT_SAVED</extracomment>
   <translation>فولڈر “{0}” میں “{1}” کے نام سے محفوظ۔ جو بھی یہ کمپیوٹر استعمال کرے اسے پڑھ سکتا ہے۔</translation>
  </message>
  <message>
   <source>It could not be saved. Write the number down, or copy it.</source>
   <extracomment>RECEIPT_NOT_SAVED</extracomment>
   <translation>محفوظ نہیں ہو سکا۔ نمبر لکھ لیں، یا نقل کریں۔</translation>
  </message>
  <message>
   <source>See the signed receipt</source>
   <extracomment>RECEIPT_DETAILS</extracomment>
   <translation>دستخط شدہ رسید دیکھیں</translation>
  </message>
  <message>
   <source>The signed receipt</source>
   <extracomment>RECEIPT_SPOKEN</extracomment>
   <translation>دستخط شدہ رسید</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>RECEIPT_CLOSE</extracomment>
   <translation>بند کریں</translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints were received by {1} on {2} at {3}.</source>
   <extracomment>received</extracomment>
   <translation>
    <numerusform>{1} کو {2} کو {3} پر {0} فنگر پرنٹ ملا۔</numerusform>
    <numerusform>{1} کو {2} کو {3} پر {0} فنگر پرنٹ ملے۔</numerusform>
   </translation>
  </message>
  <message>
   <source>Case number: {0}</source>
   <extracomment>paper</extracomment>
   <translation>کیس نمبر: {0}</translation>
  </message>
  <message>
   <source>Help</source>
   <extracomment>HELP</extracomment>
   <translation>مدد</translation>
  </message>
  <message>
   <source>Find help</source>
   <extracomment>HELP_HEADING</extracomment>
   <translation>مدد ڈھونڈیں</translation>
  </message>
  <message>
   <source>Choose what fits best. Looking at these pages sends nothing.</source>
   <extracomment>HELP_TEXT</extracomment>
   <translation>جو سب سے ٹھیک ہو وہ چنیں۔ یہ صفحے دیکھنے سے کچھ نہیں بھیجا جاتا۔</translation>
  </message>
  <message>
   <source>This is scary, and it happens to many people. You are doing something about it.</source>
   <extracomment>HELP_HUMAN</extracomment>
   <translation>یہ ڈراؤنا ہے، اور بہت لوگوں کے ساتھ ہوتا ہے۔ آپ اس کے لیے کچھ کر رہے ہیں۔</translation>
  </message>
  <message>
   <source>More that can help</source>
   <extracomment>HELP_MORE</extracomment>
   <translation>اور کیا مدد کر سکتا ہے</translation>
  </message>
  <message>
   <source>Someone is threatening me</source>
   <extracomment>NEEDS</extracomment>
   <translation>کوئی مجھے دھمکا رہا ہے</translation>
  </message>
  <message>
   <source>It is already online</source>
   <extracomment>NEEDS</extracomment>
   <translation>یہ پہلے ہی آن لائن ہے</translation>
  </message>
  <message>
   <source>I want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>میں کسی انسان سے بات کرنا چاہتا یا چاہتی ہوں</translation>
  </message>
  <message>
   <source>I am in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>میں خطرے میں ہوں</translation>
  </message>
  <message>
   <source>Someone is threatening them</source>
   <extracomment>NEEDS</extracomment>
   <translation>کوئی انہیں دھمکا رہا ہے</translation>
  </message>
  <message>
   <source>We want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>ہم کسی انسان سے بات کرنا چاہتے ہیں</translation>
  </message>
  <message>
   <source>Someone is in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>کوئی خطرے میں ہے</translation>
  </message>
  <message>
   <source>Here is what helps when someone makes threats. What they do is wrong.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>جب کوئی دھمکائے تو یہ مدد کرتا ہے۔ جو وہ کرتے ہیں وہ غلط ہے۔</translation>
  </message>
  <message>
   <source>Here is how to ask for it to be taken down, and to make copies easier to find.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>یہ بتاتا ہے کہ اسے ہٹانے کو کیسے کہیں، اور نقلیں ڈھونڈنا کیسے آسان بنائیں۔</translation>
  </message>
  <message>
   <source>Here are people who listen. You can say as little as you like.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>یہاں وہ لوگ ہیں جو سنتے ہیں۔ آپ جتنا کم چاہیں کہہ سکتے ہیں۔</translation>
  </message>
  <message>
   <source>Here is what to do first. Your safety comes before any picture.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>پہلے یہ کریں۔ آپ کی حفاظت ہر تصویر سے پہلے ہے۔</translation>
  </message>
  <message>
   <source>Stop replying, and do not pay</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>جواب دینا بند کریں، اور پیسے نہ دیں</translation>
  </message>
  <message>
   <source>Paying or doing what they ask rarely makes it stop.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>پیسے دینے یا ان کی بات ماننے سے یہ کم ہی رکتا ہے۔</translation>
  </message>
  <message>
   <source>Keep the messages</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>پیغام رکھیں</translation>
  </message>
  <message>
   <source>Do not delete the messages or your account: they show what was done. Then block the other account.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>پیغام یا اپنا اکاؤنٹ نہ مٹائیں: وہ دکھاتے ہیں کہ کیا کیا گیا۔ پھر دوسرا اکاؤنٹ بلاک کریں۔</translation>
  </message>
  <message>
   <source>Tell one person you trust</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>ایک ایسے شخص کو بتائیں جس پر آپ کو بھروسا ہو</translation>
  </message>
  <message>
   <source>It is not your fault, and you do not have to show the pictures.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>یہ آپ کا قصور نہیں، اور تصویریں دکھانا ضروری نہیں۔</translation>
  </message>
  <message>
   <source>Ask the service to take it down</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>سروس سے اسے ہٹانے کو کہیں</translation>
  </message>
  <message>
   <source>Its address or user name is enough. The app can write the text for you. Do not save the picture again for this.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>اس کا پتہ یا صارف نام کافی ہے۔ ایپ آپ کے لیے متن لکھ سکتی ہے۔ اس کے لیے تصویر دوبارہ محفوظ نہ کریں۔</translation>
  </message>
  <message>
   <source>Send fingerprints with this app</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>اس ایپ سے فنگر پرنٹ بھیجیں</translation>
  </message>
  <message>
   <source>Services that take part can then look for more copies. You need the pictures on this computer.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>پھر حصہ لینے والی سروسیں مزید نقلیں ڈھونڈ سکتی ہیں۔ آپ کو اس کمپیوٹر پر تصویریں چاہییں۔</translation>
  </message>
  <message>
   <source>Let someone ask with you</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>کسی کو اپنے ساتھ کہنے دیں</translation>
  </message>
  <message>
   <source>Some helplines write to services for you.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>کچھ ہیلپ لائنیں آپ کی طرف سے سروسوں کو لکھتی ہیں۔</translation>
  </message>
  <message>
   <source>Call or write to one of these</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>ان میں سے کسی کو فون کریں یا لکھیں</translation>
  </message>
  <message>
   <source>Stop whenever you like. You can hang up.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>جب چاہیں رک جائیں۔ آپ فون رکھ سکتے ہیں۔</translation>
  </message>
  <message>
   <source>Ask who else will hear of it</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>پوچھیں کہ اور کسے پتہ چلے گا</translation>
  </message>
  <message>
   <source>Each helpline has its own rule. You can ask before you tell them your name.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>ہر ہیلپ لائن کا اپنا اصول ہے۔ آپ نام بتانے سے پہلے پوچھ سکتے ہیں۔</translation>
  </message>
  <message>
   <source>Or tell someone you know</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>یا کسی جاننے والے کو بتائیں</translation>
  </message>
  <message>
   <source>You can begin so: “Someone has pictures of me. I need help. You need not look.”</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>آپ یوں شروع کر سکتے ہیں: “کسی کے پاس میری تصویریں ہیں۔ مجھے مدد چاہیے۔ آپ کو دیکھنا ضروری نہیں۔”</translation>
  </message>
  <message>
   <source>Call the emergency number now</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>ابھی ایمرجنسی نمبر پر فون کریں</translation>
  </message>
  <message>
   <source>Call if someone may hurt you, or if you may hurt yourself.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>فون کریں اگر کوئی آپ کو نقصان پہنچا سکتا ہے، یا آپ خود کو نقصان پہنچا سکتے ہیں۔</translation>
  </message>
  <message>
   <source>Go to a safer place</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>زیادہ محفوظ جگہ جائیں</translation>
  </message>
  <message>
   <source>Go where other people are, if you can.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>وہاں جائیں جہاں دوسرے لوگ ہوں، اگر ہو سکے۔</translation>
  </message>
  <message>
   <source>If you think of hurting yourself, tell someone</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>اگر خود کو نقصان پہنچانے کا خیال آئے، تو کسی کو بتائیں</translation>
  </message>
  <message>
   <source>You matter more than any picture. These people listen.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>آپ ہر تصویر سے زیادہ اہم ہیں۔ یہ لوگ سنتے ہیں۔</translation>
  </message>
  <message>
   <source>The app does not know where you are, or has no checked number for it. Call the number that you know, or ask someone near you.</source>
   <extracomment>NO_EMERGENCY_NUMBER</extracomment>
   <translation>ایپ نہیں جانتی آپ کہاں ہیں، یا اس کے پاس وہاں کا جانچا ہوا نمبر نہیں۔ جو نمبر آپ جانتے ہیں اس پر فون کریں، یا قریب کسی سے پوچھیں۔</translation>
  </message>
  <message>
   <source>Helplines in your country</source>
   <extracomment>NUMBERS</extracomment>
   <translation>آپ کے ملک کی ہیلپ لائنیں</translation>
  </message>
  <message>
   <source>Here is who can help. The app does not look where you are: choose the country yourself.</source>
   <extracomment>NUMBERS_TEXT</extracomment>
   <translation>یہاں وہ ہیں جو مدد کر سکتے ہیں۔ ایپ نہیں دیکھتی کہ آپ کہاں ہیں: ملک خود چنیں۔</translation>
  </message>
  <message>
   <source>Where are you?</source>
   <extracomment>NUMBERS_COUNTRY</extracomment>
   <translation>آپ کہاں ہیں؟</translation>
  </message>
  <message>
   <source>Australia</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>آسٹریلیا</translation>
  </message>
  <message>
   <source>Canada</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>کینیڈا</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>برطانیہ</translation>
  </message>
  <message>
   <source>Ireland</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>آئرلینڈ</translation>
  </message>
  <message>
   <source>India</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>بھارت</translation>
  </message>
  <message>
   <source>United States</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>امریکہ</translation>
  </message>
  <message>
   <source>Another country</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>کوئی اور ملک</translation>
  </message>
  <message>
   <source>In every country</source>
   <extracomment>NUMBERS_WORLD</extracomment>
   <translation>ہر ملک میں</translation>
  </message>
  <message>
   <source>Only what was checked stands here. There are more helplines than these.</source>
   <extracomment>NUMBERS_HERE_ONLY</extracomment>
   <translation>یہاں صرف وہ ہے جو جانچا گیا۔ ان سے زیادہ ہیلپ لائنیں موجود ہیں۔</translation>
  </message>
  <message>
   <source>Emergency</source>
   <extracomment>EMERGENCY</extracomment>
   <translation>ایمرجنسی</translation>
  </message>
  <message>
   <source>For everyone.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>سب کے لیے۔</translation>
  </message>
  <message>
   <source>For pictures from before you were 18, however old you are now.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>18 سے پہلے کی تصویروں کے لیے، ابھی عمر کچھ بھی ہو۔</translation>
  </message>
  <message>
   <source>For pictures from when you were 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>اس وقت کی تصویروں کے لیے جب آپ 18 یا زیادہ کے تھے۔</translation>
  </message>
  <message>
   <source>For people under 18.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>18 سے کم عمر لوگوں کے لیے۔</translation>
  </message>
  <message>
   <source>For people under 19.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>19 سے کم عمر لوگوں کے لیے۔</translation>
  </message>
  <message>
   <source>For people who are 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>18 یا زیادہ عمر کے لوگوں کے لیے۔</translation>
  </message>
  <message>
   <source>They talk with you.</source>
   <extracomment>DOES</extracomment>
   <translation>وہ آپ سے بات کرتے ہیں۔</translation>
  </message>
  <message>
   <source>They keep a list of fingerprints.</source>
   <extracomment>DOES</extracomment>
   <translation>وہ فنگر پرنٹ کی فہرست رکھتے ہیں۔</translation>
  </message>
  <message>
   <source>They help to get pictures taken down.</source>
   <extracomment>DOES</extracomment>
   <translation>وہ تصویریں ہٹوانے میں مدد کرتے ہیں۔</translation>
  </message>
  <message>
   <source>They write down what happened, and can bring in the police.</source>
   <extracomment>DOES</extracomment>
   <translation>وہ لکھتے ہیں کہ کیا ہوا، اور پولیس کو شامل کر سکتے ہیں۔</translation>
  </message>
  <message>
   <source>They know who helps in other countries.</source>
   <extracomment>DOES</extracomment>
   <translation>وہ جانتے ہیں کہ دوسرے ملکوں میں کون مدد کرتا ہے۔</translation>
  </message>
  <message>
   <source>Your pictures stay with you.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>آپ کی تصویریں آپ کے پاس رہتی ہیں۔</translation>
  </message>
  <message>
   <source>They ask for the pictures themselves, or for their addresses.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>وہ خود تصویریں یا ان کے پتے مانگتے ہیں۔</translation>
  </message>
  <message>
   <source>Open day and night.</source>
   <extracomment>DAY_AND_NIGHT</extracomment>
   <translation>دن رات کھلا۔</translation>
  </message>
  <message>
   <source>Opening hours: not in what we read.</source>
   <extracomment>HOURS_UNKNOWN</extracomment>
   <translation>اوقات: جو ہم نے پڑھا اس میں نہیں تھے۔</translation>
  </message>
  <message>
   <source>Languages: not in what we read.</source>
   <extracomment>LANGUAGES_UNKNOWN</extracomment>
   <translation>زبانیں: جو ہم نے پڑھا اس میں نہیں تھیں۔</translation>
  </message>
  <message>
   <source>Free to call or use.</source>
   <extracomment>FREE</extracomment>
   <translation>فون یا استعمال مفت ہے۔</translation>
  </message>
  <message>
   <source>A call costs money.</source>
   <extracomment>FREE</extracomment>
   <translation>فون پر پیسے لگتے ہیں۔</translation>
  </message>
  <message>
   <source>A call may cost money.</source>
   <extracomment>FREE</extracomment>
   <translation>فون پر پیسے لگ سکتے ہیں۔</translation>
  </message>
  <message>
   <source>It shows on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>یہ فون کے بل پر نظر آتا ہے۔</translation>
  </message>
  <message>
   <source>It does not show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>یہ فون کے بل پر نظر نہیں آتا۔</translation>
  </message>
  <message>
   <source>It may show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>یہ فون کے بل پر نظر آ سکتا ہے۔</translation>
  </message>
  <message>
   <source>You need not give your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>نام بتانا ضروری نہیں۔</translation>
  </message>
  <message>
   <source>They ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>وہ آپ کا نام پوچھتے ہیں۔</translation>
  </message>
  <message>
   <source>They may ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>وہ آپ کا نام پوچھ سکتے ہیں۔</translation>
  </message>
  <message>
   <source>More about them</source>
   <extracomment>CARD_DETAILS</extracomment>
   <translation>ان کے بارے میں اور</translation>
  </message>
  <message>
   <source>This is more than half a year old. It may have changed.</source>
   <extracomment>CHANGING</extracomment>
   <translation>یہ آدھے سال سے زیادہ پرانا ہے۔ شاید بدل گیا ہو۔</translation>
  </message>
  <message>
   <source>Older numbers and addresses</source>
   <extracomment>OLDER</extracomment>
   <translation>پرانے نمبر اور پتے</translation>
  </message>
  <message>
   <source>These are more than a year old. Look for a newer one first.</source>
   <extracomment>OLDER_TEXT</extracomment>
   <translation>یہ ایک سال سے زیادہ پرانے ہیں۔ پہلے نیا ڈھونڈیں۔</translation>
  </message>
  <message>
   <source>Copy number</source>
   <extracomment>COPY_NUMBER</extracomment>
   <translation>نمبر نقل کریں</translation>
  </message>
  <message>
   <source>Show a phone code</source>
   <extracomment>SHOW_CODE</extracomment>
   <translation>فون کا کوڈ دکھائیں</translation>
  </message>
  <message>
   <source>A code for a phone's camera: {0}</source>
   <extracomment>CODE_SPOKEN</extracomment>
   <translation>فون کے کیمرے کے لیے کوڈ: {0}</translation>
  </message>
  <message>
   <source>This app opens no web page. An address that you open stays in that computer's or phone's history. A call stays in the phone's list.</source>
   <extracomment>LINK_NOTE</extracomment>
   <translation>یہ ایپ کوئی ویب صفحہ نہیں کھولتی۔ جو پتہ آپ کھولیں وہ اس کمپیوٹر یا فون کی تاریخ میں رہتا ہے۔ فون کال فون کی فہرست میں رہتی ہے۔</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy without a date: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} کو بغیر تاریخ کی محفوظ نقل میں پڑھا گیا: “{1}”۔ کسی نے فون نہیں کیا۔</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy of {2}: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} کو {2} کی محفوظ نقل میں پڑھا گیا: “{1}”۔ کسی نے فون نہیں کیا۔</translation>
  </message>
  <message>
   <source>Read on {0}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} کو پڑھا گیا: “{1}”۔</translation>
  </message>
  <message>
   <source>Read on {0}, on a page of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} کو {2} کے صفحے پر پڑھا گیا: “{1}”۔</translation>
  </message>
  <message>
   <source>Called on {0}. Source: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} کو فون کیا گیا۔ ماخذ: “{1}”۔</translation>
  </message>
  <message>
   <source>Called on {0}. Source of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} کو فون کیا گیا۔ {2} کا ماخذ: “{1}”۔</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <extracomment>hours</extracomment>
   <translation>{0} سے {1}</translation>
  </message>
  <message>
   <source>Open {0}, from {1} to {2}, time of {3}.</source>
   <extracomment>hours</extracomment>
   <translation>{0} کھلا، {1} سے {2} تک، {3} کے وقت پر۔</translation>
  </message>
  <message>
   <source>Languages: {0}.</source>
   <extracomment>_languages</extracomment>
   <translation>زبانیں: {0}۔</translation>
  </message>
  <message>
   <source>You can also turn to someone now: {0}.</source>
   <extracomment>call_instead</extracomment>
   <translation>آپ ابھی کسی سے بھی رجوع کر سکتے ہیں: {0}۔</translation>
  </message>
  <message>
   <source>What happens to my picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>میری تصویر کا کیا ہوتا ہے؟</translation>
  </message>
  <message>
   <source>What happens to their picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>ان کی تصویر کا کیا ہوتا ہے؟</translation>
  </message>
  <message>
   <source>Here is who gets what, step by step. Each step says how we know.</source>
   <extracomment>HAPPENS_TEXT</extracomment>
   <translation>یہاں قدم بہ قدم ہے کہ کسے کیا ملتا ہے۔ ہر قدم بتاتا ہے کہ ہم کیسے جانتے ہیں۔</translation>
  </message>
  <message>
   <source>This app gets the picture</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>اس ایپ کو تصویر ملتی ہے</translation>
  </message>
  <message>
   <source>It opens the picture on this computer to make fingerprints. It sends the fingerprints, the age that you chose and a key of your case. No picture, name or file name is sent.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>یہ فنگر پرنٹ بنانے کے لیے تصویر اسی کمپیوٹر پر کھولتی ہے۔ یہ فنگر پرنٹ، آپ کی چنی ہوئی عمر اور آپ کے کیس کی ایک چابی بھیجتی ہے۔ نہ تصویر، نہ نام، نہ فائل کا نام بھیجا جاتا ہے۔</translation>
  </message>
  <message>
   <source>How you can see it: “See exactly what is sent”, and “What left this computer”.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>آپ یوں دیکھ سکتے ہیں: “دیکھیں بالکل کیا بھیجا جاتا ہے”، اور “اس کمپیوٹر سے کیا باہر گیا”۔</translation>
  </message>
  <message>
   <source>The hash list gets fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>ہیش فہرست کو فنگر پرنٹ ملتے ہیں</translation>
  </message>
  <message>
   <source>It keeps them for services that take part. It never had the picture, so it cannot give it to anybody. Rough, blurry guesses from such codes have been made. Only services that have a key to the list can read them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>وہ انہیں حصہ لینے والی سروسوں کے لیے رکھتی ہے۔ اس کے پاس تصویر کبھی نہ تھی، اس لیے وہ کسی کو نہیں دے سکتی۔ ایسے کوڈوں سے دھندلے اندازے بنائے گئے ہیں۔ صرف وہ سروسیں انہیں پڑھ سکتی ہیں جن کے پاس فہرست کی چابی ہے۔</translation>
  </message>
  <message>
   <source>Sources: the list's program, which anyone can read. On guesses: arXiv 2412.06056, 2024. Another study, arXiv 2406.00918, found them hard to make.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>ماخذ: فہرست کا پروگرام، جسے ہر کوئی پڑھ سکتا ہے۔ اندازوں پر: arXiv 2412.06056، 2024۔ ایک اور تحقیق، arXiv 2406.00918، نے انہیں بنانا مشکل پایا۔</translation>
  </message>
  <message>
   <source>Services that take part get fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>حصہ لینے والی سروسوں کو فنگر پرنٹ ملتے ہیں</translation>
  </message>
  <message>
   <source>They compare them with pictures that people post in public or unencrypted places. Each decides by its own rules what to do. The picture that they then look at is the copy that someone posted with them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>وہ ان کا موازنہ ان تصویروں سے کرتی ہیں جو لوگ عوامی یا غیر خفیہ جگہوں پر لگاتے ہیں۔ ہر ایک اپنے اصولوں سے فیصلہ کرتی ہے۔ پھر جو تصویر وہ دیکھتی ہیں وہ ان کے ہاں لگائی گئی نقل ہے۔</translation>
  </message>
  <message>
   <source>Sources: questions and answers of Take It Down (NCMEC) and StopNCII, copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>ماخذ: Take It Down (NCMEC) اور StopNCII کے سوال جواب، نقلیں 22 نومبر 2026 کو پڑھی گئیں۔</translation>
  </message>
  <message>
   <source>NCMEC may get a CyberTipline report</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>NCMEC کو CyberTipline کی اطلاع مل سکتی ہے</translation>
  </message>
  <message>
   <source>United States law makes services tell NCMEC when they find what looks like sexual abuse of a child. They may add their own copy of the picture, and the messages around it. They must keep them for a year. This law is about people under 18.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>امریکہ کا قانون سروسوں کو پابند کرتا ہے کہ جب بچے سے جنسی زیادتی جیسا کچھ ملے تو NCMEC کو بتائیں۔ وہ تصویر کی اپنی نقل اور اس کے گرد کے پیغام شامل کر سکتی ہیں۔ انہیں ایک سال رکھنا ہوتا ہے۔ یہ قانون 18 سے کم عمر لوگوں کے بارے میں ہے۔</translation>
  </message>
  <message>
   <source>Sources: United States law, 18 USC 2258A, and Public Law 118-59 of 7 May 2024; copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>ماخذ: امریکہ کا قانون، ⁦18 USC 2258A⁩، اور ⁦Public Law 118-59⁩ مؤرخہ 7 مئی 2024؛ نقلیں 22 نومبر 2026 کو پڑھی گئیں۔</translation>
  </message>
  <message>
   <source>Investigators get it from the service</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>تفتیش کاروں کو یہ سروس سے ملتا ہے</translation>
  </message>
  <message>
   <source>NCMEC passes such a report on to the police that it concerns. More they get from the service by law, for example with a judge's order. A picture reaches the police from the service or by law, never from the hash list.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>NCMEC ایسی اطلاع متعلقہ پولیس کو دیتا ہے۔ اس سے زیادہ انہیں قانون کے تحت سروس سے ملتا ہے، مثلاً جج کے حکم سے۔ تصویر پولیس تک سروس سے یا قانون کے ذریعے پہنچتی ہے، ہیش فہرست سے کبھی نہیں۔</translation>
  </message>
  <message>
   <source>Source: a news check by factually.co, not NCMEC itself; read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>ماخذ: factually.co کی خبر کی جانچ، خود NCMEC نہیں؛ 22 نومبر 2026 کو پڑھا گیا۔</translation>
  </message>
  <message>
   <source>Nobody is told by this app</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>یہ ایپ کسی کو نہیں بتاتی</translation>
  </message>
  <message>
   <source>Sending fingerprints tells no police, no parent and no school. It is no message to the police either. If you want that, tell them yourself, or let a helpline do it with you.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>فنگر پرنٹ بھیجنا نہ پولیس کو بتاتا ہے، نہ والدین کو، نہ اسکول کو۔ یہ پولیس کے لیے پیغام بھی نہیں۔ اگر آپ یہ چاہیں، تو خود بتائیں، یا کسی ہیلپ لائن کو اپنے ساتھ کرنے دیں۔</translation>
  </message>
  <message>
   <source>How you can see it: the list has one address, and the app sends to nobody else.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>آپ یوں دیکھ سکتے ہیں: فہرست کا ایک ہی پتہ ہے، اور ایپ کسی اور کو نہیں بھیجتی۔</translation>
  </message>
  <message>
   <source>What is not public</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>جو عوامی نہیں</translation>
  </message>
  <message>
   <source>We found no public answer to how often copies are found, how long it takes and who looks. So this app promises none of it.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>ہمیں اس کا کوئی عوامی جواب نہیں ملا کہ نقلیں کتنی بار ملتی ہیں، کتنا وقت لگتا ہے اور کون دیکھتا ہے۔ اس لیے یہ ایپ اس کا کوئی وعدہ نہیں کرتی۔</translation>
  </message>
  <message>
   <source>Looked for in stored copies of public pages on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>22 نومبر 2026 کو عوامی صفحوں کی محفوظ نقلوں میں ڈھونڈا گیا۔</translation>
  </message>
  <message>
   <source>Which services take part?</source>
   <extracomment>SERVICES</extracomment>
   <translation>کون سی سروسیں حصہ لیتی ہیں؟</translation>
  </message>
  <message>
   <source>Here are the services that were named, by whom, and when.</source>
   <extracomment>SERVICES_TEXT</extracomment>
   <translation>یہاں وہ سروسیں ہیں جن کا نام لیا گیا، کس نے لیا، اور کب۔</translation>
  </message>
  <message>
   <source>Ask {0} which services read its list. This app does not know.</source>
   <extracomment>SERVICES_OWN</extracomment>
   <translation>{0} سے پوچھیں کہ کون سی سروسیں اس کی فہرست پڑھتی ہیں۔ یہ ایپ نہیں جانتی۔</translation>
  </message>
  <message>
   <source>No list reaches private encrypted chats, other services, or pictures that people have saved.</source>
   <extracomment>SERVICES_NEVER</extracomment>
   <translation>کوئی فہرست نجی خفیہ چیٹ، دوسری سروسوں، یا لوگوں کی محفوظ کی ہوئی تصویروں تک نہیں پہنچتی۔</translation>
  </message>
  <message>
   <source>This is more than a year old. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_OLDER</extracomment>
   <translation>یہ ایک سال سے زیادہ پرانا ہے۔ آج کی سروسیں {0} پر دیکھیں۔</translation>
  </message>
  <message>
   <source>This may have changed. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_CHANGING</extracomment>
   <translation>یہ بدل گیا ہو سکتا ہے۔ آج کی سروسیں {0} پر دیکھیں۔</translation>
  </message>
  <message>
   <source>See the services named then</source>
   <extracomment>SERVICES_FOLD</extracomment>
   <translation>اس وقت نام لی گئی سروسیں دیکھیں</translation>
  </message>
  <message>
   <source>Write down what happened</source>
   <extracomment>WORKSHEET</extracomment>
   <translation>لکھیں کہ کیا ہوا</translation>
  </message>
  <message>
   <source>Write here once, and the app makes texts for others from it. It stays on this page: the app never sends it, and forgets it when it closes. You can leave anything empty.</source>
   <extracomment>WORKSHEET_TEXT</extracomment>
   <translation>یہاں ایک بار لکھیں، اور ایپ اس سے دوسروں کے لیے متن بناتی ہے۔ یہ اسی صفحے پر رہتا ہے: ایپ اسے کبھی نہیں بھیجتی، اور بند ہونے پر بھول جاتی ہے۔ آپ کچھ بھی خالی چھوڑ سکتے ہیں۔</translation>
  </message>
  <message>
   <source>Addresses and names are enough. Do not save or copy the pictures.</source>
   <extracomment>WORKSHEET_NO_PICTURE</extracomment>
   <translation>پتے اور نام کافی ہیں۔ تصویریں نہ محفوظ کریں، نہ نقل کریں۔</translation>
  </message>
  <message>
   <source>Place {0}</source>
   <extracomment>WORKSHEET_PLACE</extracomment>
   <translation>جگہ {0}</translation>
  </message>
  <message>
   <source>Address, or name of the app</source>
   <extracomment>WORKSHEET_WHERE</extracomment>
   <translation>پتہ، یا ایپ کا نام</translation>
  </message>
  <message>
   <source>User name of who posted or wrote</source>
   <extracomment>WORKSHEET_WHO</extracomment>
   <translation>لگانے یا لکھنے والے کا صارف نام</translation>
  </message>
  <message>
   <source>Date and time, as well as you know</source>
   <extracomment>WORKSHEET_WHEN</extracomment>
   <translation>تاریخ اور وقت، جتنا آپ جانتے ہیں</translation>
  </message>
  <message>
   <source>Add another place</source>
   <extracomment>WORKSHEET_ADD</extracomment>
   <translation>ایک اور جگہ شامل کریں</translation>
  </message>
  <message>
   <source>More than ten places do not fit. Copy this text, then start a new one.</source>
   <extracomment>WORKSHEET_FULL</extracomment>
   <translation>دس سے زیادہ جگہیں نہیں سماتیں۔ یہ متن نقل کریں، پھر نیا شروع کریں۔</translation>
  </message>
  <message>
   <source>What they threaten or want, in a few words</source>
   <extracomment>WORKSHEET_THREAT</extracomment>
   <translation>وہ کیا دھمکی دیتے یا کیا چاہتے ہیں، چند لفظوں میں</translation>
  </message>
  <message>
   <source>I was under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>تصویروں میں میری عمر 18 سے کم تھی</translation>
  </message>
  <message>
   <source>They were under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>تصویروں میں ان کی عمر 18 سے کم تھی</translation>
  </message>
  <message>
   <source>Who is the text for?</source>
   <extracomment>WORKSHEET_FOR</extracomment>
   <translation>متن کس کے لیے ہے؟</translation>
  </message>
  <message>
   <source>CyberTipline (NCMEC)</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>CyberTipline (NCMEC)</translation>
  </message>
  <message>
   <source>A service that shows it</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>وہ سروس جو اسے دکھاتی ہے</translation>
  </message>
  <message>
   <source>The police</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>پولیس</translation>
  </message>
  <message>
   <source>CyberTipline is for pictures of people under 18, from every country. You need not give your name. A United States law of May 2024 gives some protection to people under 18 who tell of pictures of themselves. Paste the text at report.cybertip.org, or read it out: 1-800-843-5678.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>CyberTipline ہر ملک کے 18 سے کم عمر لوگوں کی تصویروں کے لیے ہے۔ نام بتانا ضروری نہیں۔ امریکہ کا مئی 2024 کا قانون 18 سے کم عمر لوگوں کو کچھ تحفظ دیتا ہے جو اپنی تصویروں کا بتاتے ہیں۔ متن report.cybertip.org پر چسپاں کریں، یا فون پر پڑھ کر سنائیں: 1-800-843-5678۔</translation>
  </message>
  <message>
   <source>This is a request under the Take It Down Act of the United States. Services there have 48 hours for it, if all four parts are in it. Add your name and contact where you send it. We read this on trade pages, not in the law itself: details may be wrong.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>یہ امریکہ کے Take It Down Act کے تحت درخواست ہے۔ وہاں سروسوں کے پاس 48 گھنٹے ہیں، اگر چاروں حصے اس میں ہوں۔ جہاں بھیجیں وہاں اپنا نام اور رابطہ شامل کریں۔ ہم نے یہ شعبے کے صفحوں پر پڑھا، خود قانون میں نہیں: تفصیل غلط ہو سکتی ہے۔</translation>
  </message>
  <message>
   <source>Take it to a police station, or read it out. Ask to speak in a quiet room.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>اسے تھانے لے جائیں، یا پڑھ کر سنائیں۔ خاموش کمرے میں بات کرنے کو کہیں۔</translation>
  </message>
  <message>
   <source>The text so far</source>
   <extracomment>WORKSHEET_DRAFT</extracomment>
   <translation>اب تک کا متن</translation>
  </message>
  <message>
   <source>Copy text</source>
   <extracomment>WORKSHEET_COPY</extracomment>
   <translation>متن نقل کریں</translation>
  </message>
  <message>
   <source>It could not be saved. Copy the text instead.</source>
   <extracomment>WORKSHEET_NOT_SAVED</extracomment>
   <translation>محفوظ نہیں ہو سکا۔ اس کی جگہ متن نقل کریں۔</translation>
  </message>
  <message>
   <source>Empty this page</source>
   <extracomment>WORKSHEET_CLEAR</extracomment>
   <translation>یہ صفحہ خالی کریں</translation>
  </message>
  <message>
   <source>Everything on this page is gone.</source>
   <extracomment>WORKSHEET_CLEARED</extracomment>
   <translation>اس صفحے کا سب کچھ مٹ گیا۔</translation>
  </message>
  <message>
   <source>This is about intimate pictures of me.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>یہ میری نجی تصویروں کے بارے میں ہے۔</translation>
  </message>
  <message>
   <source>This is about intimate pictures of someone who asked me to help.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>یہ کسی کی نجی تصویروں کے بارے میں ہے جس نے مجھ سے مدد مانگی۔</translation>
  </message>
  <message>
   <source>I was under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>جب یہ لی گئیں تو میری عمر 18 سے کم تھی۔</translation>
  </message>
  <message>
   <source>They were under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>جب یہ لی گئیں تو ان کی عمر 18 سے کم تھی۔</translation>
  </message>
  <message>
   <source>I do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>میں نہیں چاہتا یا چاہتی کہ یہ پھیلیں۔</translation>
  </message>
  <message>
   <source>They do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>وہ نہیں چاہتے کہ یہ پھیلیں۔</translation>
  </message>
  <message>
   <source>Where the pictures were seen:</source>
   <extracomment>DRAFT_SEEN</extracomment>
   <translation>تصویریں کہاں دیکھی گئیں:</translation>
  </message>
  <message>
   <source>[where the picture is: its address or user name]</source>
   <extracomment>DRAFT_NOWHERE</extracomment>
   <translation>[تصویر کہاں ہے: اس کا پتہ یا صارف نام]</translation>
  </message>
  <message>
   <source>User name: {0}</source>
   <extracomment>DRAFT_WHO</extracomment>
   <translation>صارف نام: {0}</translation>
  </message>
  <message>
   <source>When: {0}</source>
   <extracomment>DRAFT_WHEN</extracomment>
   <translation>کب: {0}</translation>
  </message>
  <message>
   <source>What was threatened or asked for:</source>
   <extracomment>DRAFT_THREAT</extracomment>
   <translation>کیا دھمکی دی گئی یا کیا مانگا گیا:</translation>
  </message>
  <message>
   <source>I have kept the messages: [yes or no]. No picture is part of this text.</source>
   <extracomment>DRAFT_MESSAGES</extracomment>
   <translation>میں نے پیغام رکھے ہیں: [ہاں یا نہیں]۔ اس متن میں کوئی تصویر نہیں۔</translation>
  </message>
  <message>
   <source>To the CyberTipline</source>
   <extracomment>DRAFT_CYBERTIPLINE</extracomment>
   <translation>CyberTipline کے لیے</translation>
  </message>
  <message>
   <source>Country and place, if you want to say: [ ]</source>
   <extracomment>DRAFT_COUNTRY</extracomment>
   <translation>ملک اور جگہ، اگر بتانا چاہیں: [ ]</translation>
  </message>
  <message>
   <source>Name and contact, only if you want an answer: [ ]</source>
   <extracomment>DRAFT_CONTACT</extracomment>
   <translation>نام اور رابطہ، صرف اگر جواب چاہیں: [ ]</translation>
  </message>
  <message>
   <source>Request under the Take It Down Act of the United States</source>
   <extracomment>DRAFT_PLATFORM</extracomment>
   <translation>امریکہ کے Take It Down Act کے تحت درخواست</translation>
  </message>
  <message>
   <source>Take down the intimate pictures named below within 48 hours, and the identical copies that you know of.</source>
   <extracomment>DRAFT_PLATFORM_ASK</extracomment>
   <translation>نیچے بتائی گئی نجی تصویریں 48 گھنٹوں میں ہٹائیں، اور وہ ہو بہو نقلیں بھی جو آپ جانتے ہیں۔</translation>
  </message>
  <message>
   <source>1. What and where</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>1. کیا اور کہاں</translation>
  </message>
  <message>
   <source>2. Statement</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>2. بیان</translation>
  </message>
  <message>
   <source>3. Contact</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>3. رابطہ</translation>
  </message>
  <message>
   <source>4. Signature</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>4. دستخط</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures of me were published without my consent.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>میں نیک نیتی سے سمجھتا یا سمجھتی ہوں کہ میری یہ تصویریں میری رضامندی کے بغیر شائع ہوئیں۔</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures were published without the consent of the person in them. I may speak for this person.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>میں نیک نیتی سے سمجھتا یا سمجھتی ہوں کہ یہ تصویریں ان میں موجود شخص کی رضامندی کے بغیر شائع ہوئیں۔ مجھے اس شخص کی طرف سے بولنے کی اجازت ہے۔</translation>
  </message>
  <message>
   <source>[an e-mail address, a phone number or a postal address for the answer]</source>
   <extracomment>DRAFT_ANSWER_TO</extracomment>
   <translation>[جواب کے لیے ای میل، فون نمبر یا ڈاک کا پتہ]</translation>
  </message>
  <message>
   <source>[your name as a signature] [date]</source>
   <extracomment>DRAFT_SIGNED</extracomment>
   <translation>[دستخط کے طور پر آپ کا نام] [تاریخ]</translation>
  </message>
  <message>
   <source>To the police</source>
   <extracomment>DRAFT_POLICE</extracomment>
   <translation>پولیس کے لیے</translation>
  </message>
  <message>
   <source>I want to tell you what happened. Write down my words, and give me the number of the case.</source>
   <extracomment>DRAFT_POLICE_ASK</extracomment>
   <translation>میں آپ کو بتانا چاہتا یا چاہتی ہوں کہ کیا ہوا۔ میری بات لکھیں، اور مجھے کیس کا نمبر دیں۔</translation>
  </message>
  <message>
   <source>The app stopped before any picture was opened</source>
   <extracomment>STOPPED</extracomment>
   <translation>کوئی تصویر کھلنے سے پہلے ایپ رک گئی</translation>
  </message>
  <message>
   <source>It could not lock itself in, because something else had started inside it. Close it, and start it again without extra tools around it.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>یہ خود کو بند نہیں کر سکی، کیونکہ اس کے اندر کچھ اور چل پڑا تھا۔ اسے بند کریں، اور اضافی اوزاروں کے بغیر دوبارہ کھولیں۔</translation>
  </message>
  <message>
   <source>This system did not let the app close its network. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>اس سسٹم نے ایپ کو اپنا نیٹ ورک بند نہیں کرنے دیا۔ کمپیوٹر دوبارہ چلا کر کوشش کریں، یا دوسرا کمپیوٹر استعمال کریں۔</translation>
  </message>
  <message>
   <source>This system did not let the app lock its way to the disk. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>اس سسٹم نے ایپ کو ڈسک کا راستہ بند نہیں کرنے دیا۔ کمپیوٹر دوبارہ چلا کر کوشش کریں، یا دوسرا کمپیوٹر استعمال کریں۔</translation>
  </message>
  <message>
   <source>The app tried its own lock, and the lock did not hold. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>ایپ نے اپنا تالا آزمایا، اور تالا نہ ٹکا۔ کمپیوٹر دوبارہ چلا کر کوشش کریں، یا دوسرا کمپیوٹر استعمال کریں۔</translation>
  </message>
  <message>
   <source>Something in the app went wrong</source>
   <extracomment>UNFORESEEN</extracomment>
   <translation>ایپ میں کچھ ٹھیک نہیں ہوا</translation>
  </message>
  <message>
   <source>Your pictures were not sent by this. You can go on, or close the app and start again. With the same pictures and the same case number, nothing is counted twice.</source>
   <extracomment>UNFORESEEN_TEXT</extracomment>
   <translation>اس سے آپ کی تصویریں نہیں بھیجی گئیں۔ آپ آگے چل سکتے ہیں، یا ایپ بند کر کے دوبارہ شروع کر سکتے ہیں۔ انہی تصویروں اور اسی کیس نمبر سے کچھ دو بار نہیں گنا جاتا۔</translation>
  </message>
 </context>
</TS>
