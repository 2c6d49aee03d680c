<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>takeitdown</name>
  <message>
   <source>Notes</source>
   <extracomment>WINDOW_TITLE</extracomment>
   <translation>笔记</translation>
  </message>
  <message>
   <source>Hide and close now</source>
   <extracomment>LEAVE</extracomment>
   <translation>立即隐藏并关闭</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>BACK</extracomment>
   <translation>返回</translation>
  </message>
  <message>
   <source>Practice. Practice pictures only. Nothing leaves this computer.</source>
   <extracomment>PRACTICE</extracomment>
   <translation>练习。只用练习图片。没有任何东西离开这台电脑。</translation>
  </message>
  <message>
   <source>Practice. Nothing leaves this computer.</source>
   <extracomment>PRACTICE_ANY</extracomment>
   <translation>练习。没有任何东西离开这台电脑。</translation>
  </message>
  <message>
   <source>Notes. Practice</source>
   <extracomment>PRACTICE_TITLE</extracomment>
   <translation>笔记。练习</translation>
  </message>
  <message>
   <source>Practice. What a screen reader reads</source>
   <extracomment>READING_TITLE</extracomment>
   <translation>练习。读屏软件会读出的内容</translation>
  </message>
  <message>
   <source>button</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>按钮</translation>
  </message>
  <message>
   <source>check box</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>复选框</translation>
  </message>
  <message>
   <source>choice</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>选项</translation>
  </message>
  <message>
   <source>text field</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>文本框</translation>
  </message>
  <message>
   <source>progress</source>
   <extracomment>SPOKEN_ROLES</extracomment>
   <translation>进度</translation>
  </message>
  <message>
   <source>checked</source>
   <extracomment>SPOKEN_CHECKED</extracomment>
   <translation>已勾选</translation>
  </message>
  <message>
   <source>not checked</source>
   <extracomment>SPOKEN_NOT_CHECKED</extracomment>
   <translation>未勾选</translation>
  </message>
  <message>
   <source>cannot be used now</source>
   <extracomment>SPOKEN_DISABLED</extracomment>
   <translation>现在不能使用</translation>
  </message>
  <message>
   <source>Draft: no native speaker has checked this translation.</source>
   <extracomment>DRAFT</extracomment>
   <translation>草稿：还没有母语者检查过这份翻译。</translation>
  </message>
  <message>
   <source>Step {0} of 5. {1}</source>
   <extracomment>step</extracomment>
   <translation>第 {0} 步，共 5 步。{1}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures watched</source>
   <extracomment>honest_line</extracomment>
   <translation>
    <numerusform>正在留意 {0} 张图片</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} not as before</source>
   <extracomment>honest_line</extracomment>
   <translation>{0} 张和之前不一样</translation>
  </message>
  <message>
   <source>unchanged</source>
   <extracomment>honest_line</extracomment>
   <translation>没有变化</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <extracomment>honest_line</extracomment>
   <translation>{0}，{1}</translation>
  </message>
  <message>
   <source>the system closed the network for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>系统已为这个窗口关闭网络</translation>
  </message>
  <message>
   <source>no wall on this system: the network is not closed for this window</source>
   <extracomment>honest_line</extracomment>
   <translation>这个系统没有隔离墙：这个窗口的网络没有关闭</translation>
  </message>
  <message>
   <source>nothing sent</source>
   <extracomment>honest_line</extracomment>
   <translation>什么都没有发送</translation>
  </message>
  <message>
   <source>{0} bytes sent, no picture</source>
   <extracomment>honest_line</extracomment>
   <translation>已发送 {0} 字节，没有图片</translation>
  </message>
  <message>
   <source>Blue</source>
   <extracomment>COLOURS</extracomment>
   <translation>蓝</translation>
  </message>
  <message>
   <source>Green</source>
   <extracomment>COLOURS</extracomment>
   <translation>绿</translation>
  </message>
  <message>
   <source>White</source>
   <extracomment>COLOURS</extracomment>
   <translation>白</translation>
  </message>
  <message>
   <source>Yellow</source>
   <extracomment>COLOURS</extracomment>
   <translation>黄</translation>
  </message>
  <message>
   <source>Page {0} {1}</source>
   <extracomment>page_code</extracomment>
   <translation>页面 {0} {1}</translation>
  </message>
  <message>
   <source>Before you start</source>
   <extracomment>HIDING_STEP</extracomment>
   <translation>开始之前</translation>
  </message>
  <message>
   <source>You can hide this at any time</source>
   <extracomment>HIDING_HEADING</extracomment>
   <translation>你随时可以隐藏这个窗口</translation>
  </message>
  <message>
   <source>Press “Hide and close now” at the top of each page. Closing the window, or pressing the Shift key three times, does the same.</source>
   <extracomment>HIDING_WAYS</extracomment>
   <translation>按每页上方的“立即隐藏并关闭”。关闭窗口，或按三次 Shift 键，效果相同。</translation>
  </message>
  <message>
   <source>What you did here is then forgotten. What you saved or sent before stays.</source>
   <extracomment>HIDING_FORGETS</extracomment>
   <translation>你在这里做的事随即被忘掉。你之前保存或发送的会留下。</translation>
  </message>
  <message>
   <source>The computer may still keep a note that this app was opened. If someone may check it, use another one if you can.</source>
   <extracomment>HIDING_KEEPS</extracomment>
   <translation>电脑仍可能记下这个应用被打开过。如果有人会查看它，可以的话请用另一台。</translation>
  </message>
  <message>
   <source>“Take a break” covers the page and keeps everything, for as long as you like.</source>
   <extracomment>HIDING_PAUSE</extracomment>
   <translation>“休息一下”会盖住页面并保留一切，你想多久都行。</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>HIDING_NEXT</extracomment>
   <translation>继续</translation>
  </message>
  <message>
   <source>Take a break</source>
   <extracomment>PAUSE</extracomment>
   <translation>休息一下</translation>
  </message>
  <message>
   <source>A break</source>
   <extracomment>PAUSE_STEP</extracomment>
   <translation>休息</translation>
  </message>
  <message>
   <source>Take your time</source>
   <extracomment>PAUSE_HEADING</extracomment>
   <translation>慢慢来</translation>
  </message>
  <message>
   <source>Everything is kept as it was. There is no time limit.</source>
   <extracomment>PAUSE_TEXT</extracomment>
   <translation>一切都和刚才一样。没有时间限制。</translation>
  </message>
  <message>
   <source>Come back</source>
   <extracomment>PAUSE_END</extracomment>
   <translation>回来</translation>
  </message>
  <message>
   <source>What this computer may keep</source>
   <extracomment>TRACES</extracomment>
   <translation>这台电脑可能留下什么</translation>
  </message>
  <message>
   <source>Traces</source>
   <extracomment>TRACES_STEP</extracomment>
   <translation>痕迹</translation>
  </message>
  <message>
   <source>This page says what may be left on this computer. The app itself leaves nothing that you did not ask for. The system around it does.</source>
   <extracomment>TRACES_TEXT</extracomment>
   <translation>这一页说明这台电脑上可能留下什么。应用本身不会留下你没有要求的东西。它周围的系统会。</translation>
  </message>
  <message>
   <source>What the app keeps to, tested with each change</source>
   <extracomment>TRACES_OURS_TITLE</extracomment>
   <translation>应用遵守的事，每次改动都会测试</translation>
  </message>
  <message>
   <source>It writes no settings, no history, no log and no copy of a picture.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>它不写设置、历史、日志，也不写图片副本。</translation>
  </message>
  <message>
   <source>Its own window for choosing files keeps no list of files or folders.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>它自己的选择文件窗口不保留文件或文件夹的列表。</translation>
  </message>
  <message>
   <source>What you copy here is wiped after a minute, or when the app closes, if it is still there. On Windows and Linux it is marked as secret.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>你在这里复制的内容，如果还在，会在一分钟后或应用关闭时清除。在 Windows 和 Linux 上它被标为机密。</translation>
  </message>
  <message>
   <source>A crash of the part that opens pictures leaves no record of its memory.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>打开图片的部分如果崩溃，不会留下内存记录。</translation>
  </message>
  <message>
   <source>It opens no web page by itself.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>它不会自己打开网页。</translation>
  </message>
  <message>
   <source>It uses no network before you press a button that says so.</source>
   <extracomment>TRACES_OURS</extracomment>
   <translation>在你按下写明会用网络的按钮之前，它不使用网络。</translation>
  </message>
  <message>
   <source>What Linux and its desktop may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Linux 和它的桌面可能留下什么</translation>
  </message>
  <message>
   <source>What Windows may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>Windows 可能留下什么</translation>
  </message>
  <message>
   <source>What macOS may keep</source>
   <extracomment>TRACES_SYSTEMS</extracomment>
   <translation>macOS 可能留下什么</translation>
  </message>
  <message>
   <source>What any computer may keep</source>
   <extracomment>TRACES_EVERYWHERE_TITLE</extracomment>
   <translation>任何电脑都可能留下什么</translation>
  </message>
  <message>
   <source>See what other systems may keep</source>
   <extracomment>TRACES_OTHERS</extracomment>
   <translation>看看其他系统可能留下什么</translation>
  </message>
  <message>
   <source>The desktop may note that this app was opened, and how often.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>桌面可能记下这个应用被打开过，以及多少次。</translation>
  </message>
  <message>
   <source>A terminal keeps the commands that were typed in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>终端会保留在里面输入的命令。</translation>
  </message>
  <message>
   <source>File windows may keep small copies of pictures that you looked at in them.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>文件窗口可能保留你在里面看过的图片的小副本。</translation>
  </message>
  <message>
   <source>Each file holds the time when it was last read.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>每个文件都记着上次被读取的时间。</translation>
  </message>
  <message>
   <source>Some desktops (Wayland) keep what you copied, even after this app closes. Copy another word over it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>有些桌面（Wayland）会保留你复制的内容，即使这个应用已经关闭。请再复制一个别的词来覆盖它。</translation>
  </message>
  <message>
   <source>Windows notes in several places that this program was opened.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Windows 会在好几处记下这个程序被打开过。</translation>
  </message>
  <message>
   <source>The Windows file window keeps a list of files and folders chosen in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Windows 的文件窗口会保留在里面选过的文件和文件夹的列表。</translation>
  </message>
  <message>
   <source>Windows keeps small copies of pictures that you looked at in a folder.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Windows 会保留你在文件夹里看过的图片的小副本。</translation>
  </message>
  <message>
   <source>Recall, where it is on, takes pictures of the screen.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>Recall 如果开着，会给屏幕拍图。</translation>
  </message>
  <message>
   <source>A picture chosen straight from a phone may be copied to this computer. Copy it to a folder yourself first, and choose it there.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>直接从手机选的图片可能被复制到这台电脑。请先自己把它复制到一个文件夹，再从那里选。</translation>
  </message>
  <message>
   <source>macOS may list this app and chosen files under Recent Items.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>macOS 可能在“最近使用的项目”里列出这个应用和选过的文件。</translation>
  </message>
  <message>
   <source>Quick Look keeps small copies of pictures, even after the pictures are gone.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>快速查看会保留图片的小副本，即使图片已经不在。</translation>
  </message>
  <message>
   <source>Time Machine may keep copies of files that were here for an hour.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>时间机器可能保留在这里待了一小时的文件的副本。</translation>
  </message>
  <message>
   <source>Parts of the memory can be written to the disk, above all when the computer sleeps.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>部分内存可能被写到磁盘上，特别是电脑睡眠时。</translation>
  </message>
  <message>
   <source>Programs that watch the screen or the keys see this app like any other.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>监视屏幕或按键的程序也能看到这个应用，和看其他应用一样。</translation>
  </message>
  <message>
   <source>The internet provider, a school or a workplace may note which list was reached.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>网络公司、学校或工作单位可能记下连接过哪个名单。</translation>
  </message>
  <message>
   <source>A browser keeps the addresses that you open in it.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>浏览器会保留你在里面打开的网址。</translation>
  </message>
  <message>
   <source>A clipboard program may ignore the mark, and keep what you copied.</source>
   <extracomment>TRACES_KEPT</extracomment>
   <translation>剪贴板程序可能不理会这个标记，保留你复制的内容。</translation>
  </message>
  <message>
   <source>Deleting such notes can make someone suspicious. If someone checks this computer, another one is safer.</source>
   <extracomment>TRACES_CAREFUL</extracomment>
   <translation>删除这些记录可能让人起疑。如果有人查看这台电脑，用另一台更安全。</translation>
  </message>
  <message>
   <source>Help stop your pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>帮助阻止你的图片传播</translation>
  </message>
  <message>
   <source>Help stop their pictures from spreading</source>
   <extracomment>BEGIN_HEADING</extracomment>
   <translation>帮助阻止对方的图片传播</translation>
  </message>
  <message>
   <source>The pictures stay on this computer. The app makes a fingerprint of each one: a short code, not a picture. Only the codes are sent.</source>
   <extracomment>BEGIN_STAYS</extracomment>
   <translation>图片留在这台电脑上。应用给每张图片做一个指纹：一段短代码，不是图片。只发送这些代码。</translation>
  </message>
  <message>
   <source>Services that take part can use the codes to find copies. This does not reach private encrypted chats, services that do not take part, or pictures that people have saved.</source>
   <extracomment>BEGIN_LIMITS</extracomment>
   <translation>参与的服务可以用这些代码查找副本。它管不到加密的私人聊天、没有参与的服务，以及别人已经保存的图片。</translation>
  </message>
  <message>
   <source>If someone may check this computer, use another one if you can. To hide this at once, close the window or press Shift three times. The app saves nothing by itself; the system may still note that it was opened.</source>
   <extracomment>BEGIN_SAFE</extracomment>
   <translation>如果有人会查看这台电脑，可以的话请用另一台。要马上隐藏，请关闭窗口或按三次 Shift。应用不会自己保存任何东西；系统仍可能记下它被打开过。</translation>
  </message>
  <message>
   <source>Are these pictures of you?</source>
   <extracomment>WHOSE_QUESTION</extracomment>
   <translation>这些图片里是你吗？</translation>
  </message>
  <message>
   <source>Yes, of me</source>
   <extracomment>WHOSE</extracomment>
   <translation>是，是我</translation>
  </message>
  <message>
   <source>No, I am helping someone</source>
   <extracomment>WHOSE</extracomment>
   <translation>不是，我在帮别人</translation>
  </message>
  <message>
   <source>How old were you in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>这些图片里你多大？</translation>
  </message>
  <message>
   <source>How old were they in these pictures?</source>
   <extracomment>AGE_QUESTION</extracomment>
   <translation>这些图片里对方多大？</translation>
  </message>
  <message>
   <source>Under 18</source>
   <extracomment>AGES</extracomment>
   <translation>未满 18 岁</translation>
  </message>
  <message>
   <source>18 or over</source>
   <extracomment>AGES</extracomment>
   <translation>18 岁或以上</translation>
  </message>
  <message>
   <source>I am not sure</source>
   <extracomment>AGES</extracomment>
   <translation>我不确定</translation>
  </message>
  <message>
   <source>What counts is the age in the pictures, not the age now.</source>
   <extracomment>AGE_HINT</extracomment>
   <translation>要看图片里的年龄，不是现在的年龄。</translation>
  </message>
  <message>
   <source>I already have a case number</source>
   <extracomment>BEGIN_NUMBER</extracomment>
   <translation>我已经有个案号码</translation>
  </message>
  <message>
   <source>Case number</source>
   <extracomment>BEGIN_NUMBER_LABEL</extracomment>
   <translation>个案号码</translation>
  </message>
  <message>
   <source>Choose pictures</source>
   <extracomment>BEGIN_NEXT</extracomment>
   <translation>选择图片</translation>
  </message>
  <message>
   <source>One thing is missing</source>
   <extracomment>PROBLEM</extracomment>
   <translation>还差一样</translation>
  </message>
  <message>
   <source>Choose the age in these pictures. It decides which list is right.</source>
   <extracomment>AGE_MISSING</extracomment>
   <translation>请选择这些图片里的年龄。它决定哪个名单合适。</translation>
  </message>
  <message>
   <source>A case number has 12 letters and digits. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>个案号码有 12 个字母和数字。请检查并重新输入。</translation>
  </message>
  <message>
   <source>One sign in this case number is never used. Check it and type it again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>这个个案号码里有一个从不使用的字符。请检查并重新输入。</translation>
  </message>
  <message>
   <source>There is a slip in this case number. Check each sign and try again.</source>
   <extracomment>NUMBER_PROBLEMS</extracomment>
   <translation>这个个案号码有一处不对。请检查每个字符再试一次。</translation>
  </message>
  <message>
   <source>This number is from practice, and practice numbers work in practice only. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_OTHER_WORLD</extracomment>
   <translation>这是练习的号码，练习号码只能用于练习。留空就会开始一个新个案。</translation>
  </message>
  <message>
   <source>This is practice. Practice numbers begin with PRACTICE. Leave it empty to start a new case.</source>
   <extracomment>NUMBER_NOT_PRACTICE</extracomment>
   <translation>这是练习。练习号码以 PRACTICE 开头。留空就会开始一个新个案。</translation>
  </message>
  <message>
   <source>Where you can go</source>
   <extracomment>ELSEWHERE_STEP</extracomment>
   <translation>你可以去哪里</translation>
  </message>
  <message>
   <source>This copy is not set up to send</source>
   <extracomment>ELSEWHERE_NO_LIST</extracomment>
   <translation>这份应用还没有设置好，不能发送</translation>
  </message>
  <message>
   <source>No helpline has set up this copy of the app with its list. It can only practise. These services do the same work for real, and you do not need to give your name.</source>
   <extracomment>ELSEWHERE_NO_LIST_TEXT</extracomment>
   <translation>没有求助机构为这份应用设置名单。它只能用来练习。下面这些服务真正做同样的事，你不需要说出名字。</translation>
  </message>
  <message>
   <source>Another service is right for these pictures</source>
   <extracomment>ELSEWHERE_AGE</extracomment>
   <translation>这些图片适合另一项服务</translation>
  </message>
  <message>
   <source>{0} does not take pictures for this age. These services do.</source>
   <extracomment>ELSEWHERE_OTHER_AGES</extracomment>
   <translation>{0} 不接受这个年龄的图片。下面这些服务接受。</translation>
  </message>
  <message>
   <source>Under 18 in the pictures: Take It Down, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>图片里未满 18 岁：Take It Down，全世界可用</translation>
  </message>
  <message>
   <source>Run by NCMEC in the United States. You can be any age now.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>由美国的 NCMEC 运营。你现在多大都可以。</translation>
  </message>
  <message>
   <source>18 or over in the pictures: StopNCII, everywhere in the world</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>图片里 18 岁或以上：StopNCII，全世界可用</translation>
  </message>
  <message>
   <source>Run by SWGfL in the United Kingdom, with the Revenge Porn Helpline.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>由英国的 SWGfL 和 Revenge Porn Helpline 运营。</translation>
  </message>
  <message>
   <source>Under 18 and in the United Kingdom: Report Remove</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>未满 18 岁并且在英国：Report Remove</translation>
  </message>
  <message>
   <source>Childline talks with you too: 0800 1111, free, day and night.</source>
   <extracomment>ELSEWHERE_PLACES</extracomment>
   <translation>Childline 也可以和你谈谈：0800 1111，免费，日夜都可以。</translation>
  </message>
  <message>
   <source>Copy address</source>
   <extracomment>COPY_ADDRESS</extracomment>
   <translation>复制网址</translation>
  </message>
  <message>
   <source>Copied</source>
   <extracomment>COPIED</extracomment>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Choose the pictures</source>
   <extracomment>CHOOSE_HEADING</extracomment>
   <translation>选择图片</translation>
  </message>
  <message>
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not save or ask for more pictures for this.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>请选择已经在这台电脑上的图片。你不需要看它们：每张只显示为一个数字。不要为此再保存或索要图片。</translation>
  </message>
  <message>
   <source>Pick pictures that are already on this computer. You do not have to look at them: each one shows as a number. Do not let them send you more: use the device that has them.</source>
   <extracomment>CHOOSE_TEXT</extracomment>
   <translation>请选择已经在这台电脑上的图片。你不需要看它们：每张只显示为一个数字。不要让对方再发给你：请用存有图片的设备。</translation>
  </message>
  <message>
   <source>This is practice. Use the practice pictures: no person is in them.</source>
   <extracomment>CHOOSE_PRACTICE</extracomment>
   <translation>这是练习。请用练习图片：里面没有人。</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <extracomment>CHOOSE_FOLDER</extracomment>
   <translation>添加文件夹</translation>
  </message>
  <message>
   <source>Paste</source>
   <extracomment>CHOOSE_PASTE</extracomment>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>Add the practice pictures</source>
   <extracomment>CHOOSE_SAMPLES</extracomment>
   <translation>添加练习图片</translation>
  </message>
  <message>
   <source>You can also drop picture files anywhere on this page.</source>
   <extracomment>CHOOSE_DROP</extracomment>
   <translation>你也可以把图片文件拖放到这一页的任何地方。</translation>
  </message>
  <message>
   <source>Show file names</source>
   <extracomment>CHOOSE_NAMES</extracomment>
   <translation>显示文件名</translation>
  </message>
  <message>
   <source>Stop here and keep what is ready</source>
   <extracomment>CHOOSE_STOP</extracomment>
   <translation>停在这里，保留已准备好的</translation>
  </message>
  <message>
   <source>Check before you send</source>
   <extracomment>CHOOSE_NEXT</extracomment>
   <translation>发送前检查</translation>
  </message>
  <message>
   <source>Choose at least one picture that can be used.</source>
   <extracomment>CHOOSE_NONE</extracomment>
   <translation>请至少选择一张可用的图片。</translation>
  </message>
  <message>
   <source>Some pictures are still being checked. Wait, or stop here.</source>
   <extracomment>CHOOSE_WAIT</extracomment>
   <translation>有些图片还在检查。请等一等，或停在这里。</translation>
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>CHOOSE_FILTER</extracomment>
   <translation>图片</translation>
  </message>
  <message>
   <source>All files</source>
   <extracomment>CHOOSE_ALL_FILES</extracomment>
   <translation>所有文件</translation>
  </message>
  <message>
   <source>Chosen pictures</source>
   <extracomment>CHOOSE_LIST</extracomment>
   <translation>已选的图片</translation>
  </message>
  <message>
   <source>Look in:</source>
   <extracomment>DIALOG_LOOK_IN</extracomment>
   <translation>查找位置：</translation>
  </message>
  <message>
   <source>Name:</source>
   <extracomment>DIALOG_NAME</extracomment>
   <translation>名称：</translation>
  </message>
  <message>
   <source>Type:</source>
   <extracomment>DIALOG_TYPE</extracomment>
   <translation>类型：</translation>
  </message>
  <message>
   <source>Choose</source>
   <extracomment>DIALOG_CHOOSE</extracomment>
   <translation>选择</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>DIALOG_CANCEL</extracomment>
   <translation>取消</translation>
  </message>
  <message>
   <source>Look</source>
   <extracomment>LOOK</extracomment>
   <translation>查看</translation>
  </message>
  <message>
   <source>Hide</source>
   <extracomment>LOOK_AWAY</extracomment>
   <translation>隐藏</translation>
  </message>
  <message>
   <source>Take out</source>
   <extracomment>REMOVE</extracomment>
   <translation>移出</translation>
  </message>
  <message>
   <source>Waiting to be checked</source>
   <extracomment>TILE_WAITING</extracomment>
   <translation>等待检查</translation>
  </message>
  <message>
   <source>Ready</source>
   <extracomment>TILE_READY</extracomment>
   <translation>准备好了</translation>
  </message>
  <message>
   <source>Ready. It has few details, so services can probably find only the very same file.</source>
   <extracomment>TILE_FAINT</extracomment>
   <translation>准备好了。它的细节很少，服务可能只能找到完全相同的文件。</translation>
  </message>
  <message>
   <source>There is no picture file to paste. In the folder, copy the file itself, then paste here.</source>
   <extracomment>PASTE_NOTHING</extracomment>
   <translation>没有可粘贴的图片文件。请在文件夹里复制文件本身，再粘贴到这里。</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <extracomment>picture</extracomment>
   <translation>图片 {0}</translation>
  </message>
  <message>
   <source>Ready. It looks like picture {0}.</source>
   <extracomment>tile_alike</extracomment>
   <translation>准备好了。它看起来像图片 {0}。</translation>
  </message>
  <message>
   <source>Look at picture {0}</source>
   <extracomment>look_at</extracomment>
   <translation>查看图片 {0}</translation>
  </message>
  <message>
   <source>Hide picture {0}</source>
   <extracomment>hide_picture</extracomment>
   <translation>隐藏图片 {0}</translation>
  </message>
  <message>
   <source>Take out picture {0}</source>
   <extracomment>remove_picture</extracomment>
   <translation>移出图片 {0}</translation>
  </message>
  <message>
   <source>{0} of {1} checked</source>
   <extracomment>progress</extracomment>
   <translation>已检查 {0} / {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures were there already and count once.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>{0} 张图片已经在里面，只算一次。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} things in the folder are not pictures and were left out.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>文件夹里有 {0} 样东西不是图片，没有加入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>200 pictures are the most at one time. {0} were left out. Send these first.</source>
   <extracomment>added</extracomment>
   <translation>
    <numerusform>一次最多 200 张图片。{0} 张没有加入。请先发送这些。</numerusform>
   </translation>
  </message>
  <message>
   <source>No pictures were found there.</source>
   <extracomment>added</extracomment>
   <translation>那里没有找到图片。</translation>
  </message>
  <message>
   <source>It is not there any more. Choose it again from where it is now.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>它已经不在那里。请从它现在的位置重新选择。</translation>
  </message>
  <message>
   <source>This is a folder. Use “Add a folder” to add the pictures in it.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>这是文件夹。请用“添加文件夹”加入里面的图片。</translation>
  </message>
  <message>
   <source>This is not a file that can hold a picture. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>这不是能装图片的文件。请不要选它。</translation>
  </message>
  <message>
   <source>This is only a link to a file. Choose the picture file itself.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>这只是文件的链接。请选择图片文件本身。</translation>
  </message>
  <message>
   <source>The system does not allow this app to read it. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>系统不允许这个应用读取它。请选择另一个副本。</translation>
  </message>
  <message>
   <source>The file is empty. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>文件是空的。请选择另一个副本。</translation>
  </message>
  <message>
   <source>The file is larger than 200 million bytes. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>文件超过 2 亿字节。请选择小一些的副本。</translation>
  </message>
  <message>
   <source>The picture is larger than 200 megapixels. Choose a smaller copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>图片超过 2 亿像素。请选择小一些的副本。</translation>
  </message>
  <message>
   <source>This is not a picture that the app can read. Leave it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>这不是应用能读的图片。请不要选它。</translation>
  </message>
  <message>
   <source>The picture is damaged and cannot be opened. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>图片已损坏，打不开。请选择另一个副本。</translation>
  </message>
  <message>
   <source>The picture took too long to open. Choose another copy.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>图片打开得太久。请选择另一个副本。</translation>
  </message>
  <message>
   <source>The file was changed after you chose it. Take it out and choose it again.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>文件在你选择之后变了。请移出它再重新选择。</translation>
  </message>
  <message>
   <source>This is a practice picture. It cannot go on a real list. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>这是练习图片，不能放进真正的名单。请移出它。</translation>
  </message>
  <message>
   <source>This is practice. Keep your own pictures for the real app. Take it out.</source>
   <extracomment>PICTURE_PROBLEMS</extracomment>
   <translation>这是练习。请把你自己的图片留给真正的应用。请移出它。</translation>
  </message>
  <message>
   <source>Check</source>
   <extracomment>CHECK_STEP</extracomment>
   <translation>检查</translation>
  </message>
  <message>
   <source>Nothing has been sent yet.</source>
   <extracomment>CHECK_NOTHING_YET</extracomment>
   <translation>还没有发送任何东西。</translation>
  </message>
  <message>
   <source>It is the only way back to your case. Keep it where only you look. Nobody can find it again for you: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>这是回到你的个案的唯一途径。请放在只有你会看的地方。没有人能替你再找到它：名单从不会得到它。</translation>
  </message>
  <message>
   <source>It is the only way back to their case. Give it to them, where only they see it. Nobody can find it again for them: the list never gets it.</source>
   <extracomment>CHECK_CASE_TEXT</extracomment>
   <translation>这是回到对方个案的唯一途径。请在只有对方看到的地方交给对方。没有人能再找到它：名单从不会得到它。</translation>
  </message>
  <message>
   <source>What will be sent</source>
   <extracomment>CHECK_WHAT</extracomment>
   <translation>将要发送什么</translation>
  </message>
  <message>
   <source>Change pictures</source>
   <extracomment>CHANGE_PICTURES</extracomment>
   <translation>更改图片</translation>
  </message>
  <message>
   <source>Change age</source>
   <extracomment>CHANGE_AGE</extracomment>
   <translation>更改年龄</translation>
  </message>
  <message>
   <source>Which copies should be found?</source>
   <extracomment>REACH_QUESTION</extracomment>
   <translation>要查找哪些副本？</translation>
  </message>
  <message>
   <source>Copies, and likely edited copies: cropped, mirrored, turned</source>
   <extracomment>REACHES</extracomment>
   <translation>副本，以及可能改过的副本：裁剪、镜像、旋转</translation>
  </message>
  <message>
   <source>Copies that look the same</source>
   <extracomment>REACHES</extracomment>
   <translation>看起来相同的副本</translation>
  </message>
  <message>
   <source>Only the very same file</source>
   <extracomment>REACHES</extracomment>
   <translation>只有完全相同的文件</translation>
  </message>
  <message>
   <source>The codes that find copies by their looks keep something of the picture. Experts have made a rough, blurry guess of a picture from such codes. For “only the very same file” they are left out.</source>
   <extracomment>REACH_TEXT</extracomment>
   <translation>按外观查找副本的代码会保留图片的一点信息。专家曾用这样的代码做出图片粗略模糊的样子。选“只有完全相同的文件”就不发送它们。</translation>
  </message>
  <message>
   <source>List pictures again that were taken back before</source>
   <extracomment>CHECK_AGAIN</extracomment>
   <translation>把之前撤回的图片重新列入名单</translation>
  </message>
  <message>
   <source>See each picture's fingerprints</source>
   <extracomment>CHECK_PICTURES</extracomment>
   <translation>查看每张图片的指纹</translation>
  </message>
  <message>
   <source>See exactly what is sent</source>
   <extracomment>CHECK_BYTES</extracomment>
   <translation>查看到底发送什么</translation>
  </message>
  <message>
   <source>This is the whole message, sign by sign. The case key is not the case number. On the way out only lines of zeros are added (X-Padding), so that its length tells little. If the list is very busy, it asks for a sum. Then the answer is added too (X-Work).</source>
   <extracomment>CHECK_BYTES_NOTE</extracomment>
   <translation>这是整条消息，一字不差。个案密钥不是个案号码。发出时只会加上几行零（X-Padding），让长度不泄露多少信息。如果名单很忙，它会要求做一道计算，这时也会加上答案（X-Work）。</translation>
  </message>
  <message>
   <source>The exact message</source>
   <extracomment>CHECK_BYTES_SPOKEN</extracomment>
   <translation>准确的消息</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of me. I do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>按“发送”表示：这些是我的私密图片。我不希望它们被分享。</translation>
  </message>
  <message>
   <source>By pressing Send you say: these are intimate pictures of someone who asked me to help. They do not want them shared.</source>
   <extracomment>CHECK_DECLARE</extracomment>
   <translation>按“发送”表示：这些是请我帮忙的人的私密图片。对方不希望它们被分享。</translation>
  </message>
  <message>
   <source>Edited copies may not be found. Nobody can call back what someone has saved.</source>
   <extracomment>CHECK_LIMITS</extracomment>
   <translation>改过的副本可能找不到。别人已经保存的，没有人能收回。</translation>
  </message>
  <message>
   <source>SHA-256 of the file: finds the very same file</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>文件的 SHA-256：找到完全相同的文件</translation>
  </message>
  <message>
   <source>SHA-1 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>文件的 SHA-1：同样，用于较旧的系统</translation>
  </message>
  <message>
   <source>MD5 of the file: the same, for older systems</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>文件的 MD5：同样，用于较旧的系统</translation>
  </message>
  <message>
   <source>PDQ of the picture: finds copies that look the same. Detail {0} of 100</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>图片的 PDQ：找到看起来相同的副本。细节 {0} / 100</translation>
  </message>
  <message>
   <source>pHash of the picture: a second look-alike code</source>
   <extracomment>CHECK_HASHES</extracomment>
   <translation>图片的 pHash：第二种外观代码</translation>
  </message>
  <message>
   <source>Few details: PDQ and pHash are not sent for this picture.</source>
   <extracomment>CHECK_FAINT</extracomment>
   <translation>细节很少：这张图片不发送 PDQ 和 pHash。</translation>
  </message>
  <message>
   <source>as it lies in the file, before turning upright</source>
   <extracomment>VARIANTS</extracomment>
   <translation>文件里原来的样子，摆正之前</translation>
  </message>
  <message>
   <source>mirrored</source>
   <extracomment>VARIANTS</extracomment>
   <translation>镜像</translation>
  </message>
  <message>
   <source>turned by half</source>
   <extracomment>VARIANTS</extracomment>
   <translation>旋转半圈</translation>
  </message>
  <message>
   <source>upside down</source>
   <extracomment>VARIANTS</extracomment>
   <translation>上下颠倒</translation>
  </message>
  <message>
   <source>turned by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>旋转四分之一圈</translation>
  </message>
  <message>
   <source>turned back by a quarter</source>
   <extracomment>VARIANTS</extracomment>
   <translation>反向旋转四分之一圈</translation>
  </message>
  <message>
   <source>a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>四周各裁掉一点</translation>
  </message>
  <message>
   <source>more cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>四周裁掉更多</translation>
  </message>
  <message>
   <source>much cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>四周裁掉很多</translation>
  </message>
  <message>
   <source>mirrored, and a little cut off all round</source>
   <extracomment>VARIANTS</extracomment>
   <translation>镜像，并且四周各裁掉一点</translation>
  </message>
  <message>
   <source>the square in the middle</source>
   <extracomment>VARIANTS</extracomment>
   <translation>中间的正方形</translation>
  </message>
  <message>
   <source>cut off at the top and the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>裁掉上边和左边</translation>
  </message>
  <message>
   <source>cut off at the bottom and the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>裁掉下边和右边</translation>
  </message>
  <message>
   <source>cut off at the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>裁掉左边</translation>
  </message>
  <message>
   <source>cut off at the top</source>
   <extracomment>VARIANTS</extracomment>
   <translation>裁掉上边</translation>
  </message>
  <message>
   <source>cut off at the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>裁掉右边</translation>
  </message>
  <message>
   <source>cut off at the bottom</source>
   <extracomment>VARIANTS</extracomment>
   <translation>裁掉下边</translation>
  </message>
  <message>
   <source>turned a little to the left</source>
   <extracomment>VARIANTS</extracomment>
   <translation>向左转一点</translation>
  </message>
  <message>
   <source>turned a little to the right</source>
   <extracomment>VARIANTS</extracomment>
   <translation>向右转一点</translation>
  </message>
  <message>
   <source>turned a little, and its corners cut off</source>
   <extracomment>VARIANTS</extracomment>
   <translation>转一点，并裁掉四角</translation>
  </message>
  <message>
   <source>as on the screen of a phone</source>
   <extracomment>VARIANTS</extracomment>
   <translation>像在手机屏幕上</translation>
  </message>
  <message>
   <source>with a white border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>加白边</translation>
  </message>
  <message>
   <source>with a black border</source>
   <extracomment>VARIANTS</extracomment>
   <translation>加黑边</translation>
  </message>
  <message>
   <source>with text above</source>
   <extracomment>VARIANTS</extracomment>
   <translation>上方有文字</translation>
  </message>
  <message>
   <source>PDQ, {0}. Detail {1} of 100</source>
   <extracomment>variant</extracomment>
   <translation>PDQ，{0}。细节 {1} / 100</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>{0} 张图片</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints</source>
   <extracomment>what_is_sent</extracomment>
   <translation>
    <numerusform>{0} 个指纹</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}: the picture and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}：图片和可能改过的副本</translation>
  </message>
  <message>
   <source>{0}: the pictures and likely edited copies</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}：图片和可能改过的副本</translation>
  </message>
  <message>
   <source>{0}. They go to {1}.</source>
   <extracomment>what_is_sent</extracomment>
   <translation>{0}。发送给 {1}。</translation>
  </message>
  <message>
   <source>Age in these pictures: {0}.</source>
   <extracomment>age_given</extracomment>
   <translation>这些图片里的年龄：{0}。</translation>
  </message>
  <message numerus="yes">
   <source>Send {0} fingerprints</source>
   <extracomment>send</extracomment>
   <translation>
    <numerusform>发送 {0} 个指纹</numerusform>
   </translation>
  </message>
  <message>
   <source>Message {0} of {1}</source>
   <extracomment>part</extracomment>
   <translation>消息 {0} / {1}</translation>
  </message>
  <message>
   <source>See where it stands</source>
   <extracomment>CASE_LOOK_UP</extracomment>
   <translation>查看进展</translation>
  </message>
  <message>
   <source>Type the case number first.</source>
   <extracomment>CASE_NUMBER_MISSING</extracomment>
   <translation>请先输入个案号码。</translation>
  </message>
  <message>
   <source>The case</source>
   <extracomment>CASE_STEP</extracomment>
   <translation>个案</translation>
  </message>
  <message>
   <source>Where your case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>你的个案进展</translation>
  </message>
  <message>
   <source>Where their case stands</source>
   <extracomment>CASE_HEADING</extracomment>
   <translation>对方的个案进展</translation>
  </message>
  <message>
   <source>Asking the list.</source>
   <extracomment>CASE_ASKING</extracomment>
   <translation>正在询问名单。</translation>
  </message>
  <message>
   <source>Ask the list</source>
   <extracomment>CASE_ASK</extracomment>
   <translation>询问名单</translation>
  </message>
  <message>
   <source>Ask again</source>
   <extracomment>CASE_AGAIN</extracomment>
   <translation>再问一次</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <extracomment>CASE_ADD</extracomment>
   <translation>添加图片</translation>
  </message>
  <message>
   <source>Keep your case number</source>
   <extracomment>CASE_KEEP</extracomment>
   <translation>保留你的个案号码</translation>
  </message>
  <message>
   <source>{0} signed this answer, and the app has checked the signature.</source>
   <extracomment>CASE_SIGNED</extracomment>
   <translation>{0} 签署了这个答复，应用已核对签名。</translation>
  </message>
  <message>
   <source>The list knows no case with this number</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>名单里没有这个号码的个案</translation>
  </message>
  <message>
   <source>Check the number. If nothing was sent with it yet, there is no case: add pictures.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>请检查号码。如果还没有用它发送过，就还没有个案：请添加图片。</translation>
  </message>
  <message>
   <source>Asking stopped before there was an answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>还没有得到答复，询问就停了</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>什么都没有丢。请再问一次。</translation>
  </message>
  <message>
   <source>The list took too long to answer</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>名单太久没有答复</translation>
  </message>
  <message>
   <source>Nothing is lost. Ask again later.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>什么都没有丢。请稍后再问。</translation>
  </message>
  <message>
   <source>There is no way to the list right now</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>现在连不上名单</translation>
  </message>
  <message>
   <source>Nothing is lost. Check the internet connection, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>什么都没有丢。请检查网络连接，然后再问一次。</translation>
  </message>
  <message>
   <source>The list could not show that it is the right one</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>名单无法表明它就是正确的那个</translation>
  </message>
  <message>
   <source>Nothing is lost. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>什么都没有丢。这台电脑和名单之间可能有什么在偷看，或者时钟不准。请换一个网络，然后再问一次。</translation>
  </message>
  <message>
   <source>The list is busy</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>名单正忙</translation>
  </message>
  <message>
   <source>Nothing is lost. Wait a few minutes, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>什么都没有丢。请等几分钟，然后再问一次。</translation>
  </message>
  <message>
   <source>The answer was not one from a list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>这个答复不是来自名单</translation>
  </message>
  <message>
   <source>Nothing is lost. Some networks, as in hotels or schools, answer in place of the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>什么都没有丢。有些网络，比如酒店或学校的，会代替名单答复。请换一个网络，然后再问一次。</translation>
  </message>
  <message>
   <source>The answer was not signed by the list</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>答复没有名单的签名</translation>
  </message>
  <message>
   <source>The app does not count this answer. Something may stand between this computer and the list. Try another network, then ask again.</source>
   <extracomment>CASE_FAILURES</extracomment>
   <translation>应用不采信这个答复。这台电脑和名单之间可能有什么。请换一个网络，然后再问一次。</translation>
  </message>
  <message>
   <source>Show more pictures</source>
   <extracomment>CASE_MORE</extracomment>
   <translation>显示更多图片</translation>
  </message>
  <message>
   <source>See the signed answer</source>
   <extracomment>CASE_SIGNED_SEE</extracomment>
   <translation>查看签署的答复</translation>
  </message>
  <message>
   <source>The signed answer</source>
   <extracomment>CASE_SIGNED_SPOKEN</extracomment>
   <translation>签署的答复</translation>
  </message>
  <message>
   <source>Take all pictures back</source>
   <extracomment>TAKE_BACK</extracomment>
   <translation>撤回所有图片</translation>
  </message>
  <message>
   <source>Take back</source>
   <extracomment>TAKE_BACK_ONE</extracomment>
   <translation>撤回</translation>
  </message>
  <message>
   <source>What taking back means</source>
   <extracomment>TAKE_BACK_TITLE</extracomment>
   <translation>撤回是什么意思</translation>
  </message>
  <message>
   <source>The list drops the fingerprints, and services drop them when they next read the list. Nobody can call back what was found before. Later you can send the pictures again with this number.</source>
   <extracomment>TAKE_BACK_TEXT</extracomment>
   <translation>名单会去掉这些指纹，各服务下次读取名单时也会去掉。之前已经找到的，没有人能收回。以后你可以用这个号码再发送这些图片。</translation>
  </message>
  <message>
   <source>Leave them on the list</source>
   <extracomment>TAKE_BACK_NOT</extracomment>
   <translation>让它们留在名单上</translation>
  </message>
  <message>
   <source>Leave it on the list</source>
   <extracomment>TAKE_BACK_ONE_NOT</extracomment>
   <translation>让它留在名单上</translation>
  </message>
  <message>
   <source>Take all pictures back now</source>
   <extracomment>TAKE_BACK_NOW</extracomment>
   <translation>现在撤回所有图片</translation>
  </message>
  <message>
   <source>Asking the list to drop the fingerprints.</source>
   <extracomment>TAKE_BACK_ON_ITS_WAY</extracomment>
   <translation>正在请名单去掉指纹。</translation>
  </message>
  <message>
   <source>Save this answer as a text file</source>
   <extracomment>TAKE_BACK_SAVE</extracomment>
   <translation>把这个答复保存为文本文件</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: received on {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>图片 {0} / {1}：{2} 收到。</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: on the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>图片 {0} / {1}：{2}起在名单上。</translation>
  </message>
  <message>
   <source>Picture {0} of {1}: off the list since {2}.</source>
   <extracomment>_STANDS</extracomment>
   <translation>图片 {0} / {1}：{2}起不在名单上。</translation>
  </message>
  <message numerus="yes">
   <source>This case has {0} pictures. No names were ever sent, so they have numbers.</source>
   <extracomment>case_holds</extracomment>
   <translation>
    <numerusform>这个个案有 {0} 张图片。从没有发送过名字，所以用数字表示。</numerusform>
   </translation>
  </message>
  <message>
   <source>Take back picture {0}</source>
   <extracomment>take_back_picture</extracomment>
   <translation>撤回图片 {0}</translation>
  </message>
  <message>
   <source>Take picture {0} back now</source>
   <extracomment>take_back_now</extracomment>
   <translation>现在撤回图片 {0}</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are taken back.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>已撤回 {0} 张图片。</numerusform>
   </translation>
  </message>
  <message>
   <source>None of this case is on the list now.</source>
   <extracomment>taken_back</extracomment>
   <translation>这个个案现在没有图片在名单上。</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are on the list.</source>
   <extracomment>taken_back</extracomment>
   <translation>
    <numerusform>{0} 张图片在名单上。</numerusform>
   </translation>
  </message>
  <message>
   <source>How do you want to keep the case number?</source>
   <extracomment>KEEP_QUESTION</extracomment>
   <translation>你想怎样保留个案号码？</translation>
  </message>
  <message>
   <source>Keep nothing here</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>什么都不保留在这里</translation>
  </message>
  <message>
   <source>Write it down</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>写下来</translation>
  </message>
  <message>
   <source>Copy it</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>复制</translation>
  </message>
  <message>
   <source>Take it to a phone</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>带到手机上</translation>
  </message>
  <message>
   <source>Save a text file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>保存文本文件</translation>
  </message>
  <message>
   <source>Make a case file</source>
   <extracomment>KEEP_WAYS</extracomment>
   <translation>制作个案文件</translation>
  </message>
  <message>
   <source>Nothing is saved on this computer. That is a good choice too.</source>
   <extracomment>KEEP_NOTHING</extracomment>
   <translation>这台电脑上什么都不保存。这也是好选择。</translation>
  </message>
  <message>
   <source>Write these signs on paper. There are three groups of four.</source>
   <extracomment>KEEP_WRITE</extracomment>
   <translation>请把这些字符写在纸上。共三组，每组四个。</translation>
  </message>
  <message>
   <source>Other programs can read what is copied. The app takes it back when you close it, if nothing else was copied since.</source>
   <extracomment>KEEP_COPY</extracomment>
   <translation>其他程序能读到复制的内容。如果之后没有复制别的，应用关闭时会把它收回。</translation>
  </message>
  <message>
   <source>Open the phone's camera and hold it at this square.</source>
   <extracomment>KEEP_PHONE</extracomment>
   <translation>打开手机相机，对准这个方块。</translation>
  </message>
  <message>
   <source>It holds the number and nothing else. The phone may keep what it read.</source>
   <extracomment>KEEP_PHONE_NOTE</extracomment>
   <translation>它只含号码，没有别的。手机可能保留它读到的内容。</translation>
  </message>
  <message>
   <source>A square code with the case number, for a phone's camera</source>
   <extracomment>KEEP_PHONE_SPOKEN</extracomment>
   <translation>含个案号码的方形代码，供手机相机使用</translation>
  </message>
  <message>
   <source>The file holds the case number and the receipt. Anyone who uses this computer can read it.</source>
   <extracomment>KEEP_TEXT</extracomment>
   <translation>文件含有个案号码和回执。使用这台电脑的人都能读到它。</translation>
  </message>
  <message>
   <source>There is no Documents folder here, so this app can save nothing.</source>
   <extracomment>KEEP_NO_FOLDER</extracomment>
   <translation>这里没有“文档”文件夹，所以这个应用不能保存任何东西。</translation>
  </message>
  <message>
   <source>The case number, sign by sign: {0}</source>
   <extracomment>NUMBER_LETTERS</extracomment>
   <translation>个案号码，逐个字符：{0}</translation>
  </message>
  <message>
   <source>A case file keeps your number, your receipts and what is still on its way. A passphrase locks it, and nobody can open it without that, not even we.</source>
   <extracomment>FILE_ABOUT</extracomment>
   <translation>个案文件保留你的号码、你的回执和还在路上的内容。它用密语锁住，没有密语谁也打不开，我们也不行。</translation>
  </message>
  <message>
   <source>These words were chosen by chance. Write them down, or use your own.</source>
   <extracomment>FILE_OFFER</extracomment>
   <translation>这些词是随机选的。请写下来，或用你自己的。</translation>
  </message>
  <message>
   <source>Use my own passphrase</source>
   <extracomment>FILE_OWN</extracomment>
   <translation>用我自己的密语</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <extracomment>FILE_PASSPHRASE</extracomment>
   <translation>密语</translation>
  </message>
  <message>
   <source>Type your passphrase once more</source>
   <extracomment>FILE_AGAIN</extracomment>
   <translation>请再输入一次密语</translation>
  </message>
  <message>
   <source>Hide the passphrase</source>
   <extracomment>FILE_HIDE</extracomment>
   <translation>隐藏密语</translation>
  </message>
  <message>
   <source>Offer other words</source>
   <extracomment>FILE_OTHER</extracomment>
   <translation>换一些词</translation>
  </message>
  <message>
   <source>Make the case file</source>
   <extracomment>FILE_MAKE</extracomment>
   <translation>制作个案文件</translation>
  </message>
  <message>
   <source>Making the case file. This takes a second or two.</source>
   <extracomment>FILE_MAKING</extracomment>
   <translation>正在制作个案文件。需要一两秒。</translation>
  </message>
  <message>
   <source>The two are not the same. Type them once more.</source>
   <extracomment>FILE_DIFFER</extracomment>
   <translation>两次不一样。请再输入一次。</translation>
  </message>
  <message>
   <source>Your case file is in the folder “{0}” as “{1}”. Without the passphrase nobody can open it, so keep that safe.</source>
   <extracomment>FILE_MADE</extracomment>
   <translation>你的个案文件在文件夹“{0}”里，名为“{1}”。没有密语谁也打不开，请保管好密语。</translation>
  </message>
  <message>
   <source>These words open the case file, and nothing else does. Are they written down? They stay here until you go on.</source>
   <extracomment>FILE_WORDS</extracomment>
   <translation>只有这些词能打开个案文件。写下来了吗？在你继续之前，它们一直在这里。</translation>
  </message>
  <message>
   <source>I have a case file</source>
   <extracomment>FILE_HAVE</extracomment>
   <translation>我有个案文件</translation>
  </message>
  <message>
   <source>Which case file?</source>
   <extracomment>FILE_WHICH</extracomment>
   <translation>哪个个案文件？</translation>
  </message>
  <message>
   <source>There is no case file in the folder “{0}”. The app looks nowhere else.</source>
   <extracomment>FILE_NONE</extracomment>
   <translation>文件夹“{0}”里没有个案文件。应用不会在别处查找。</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <extracomment>FILE_CHOOSE</extracomment>
   <translation>选择文件</translation>
  </message>
  <message>
   <source>“{0}” in the folder “{1}”</source>
   <extracomment>FILE_ELSEWHERE</extracomment>
   <translation>文件夹“{1}”里的“{0}”</translation>
  </message>
  <message>
   <source>Open the case file</source>
   <extracomment>FILE_OPEN</extracomment>
   <translation>打开个案文件</translation>
  </message>
  <message>
   <source>Opening the case file. This takes a second or two.</source>
   <extracomment>FILE_OPENING</extracomment>
   <translation>正在打开个案文件。需要一两秒。</translation>
  </message>
  <message>
   <source>Your case file is open. It locks itself when nobody has touched the app for 10 minutes.</source>
   <extracomment>FILE_OPENED</extracomment>
   <translation>你的个案文件已打开。如果 10 分钟没有人碰这个应用，它会自己锁上。</translation>
  </message>
  <message>
   <source>The newest copy of the case file cannot be read, so this is the one before. What you did last may be missing. Ask the list where your case stands.</source>
   <extracomment>FILE_BEFORE</extracomment>
   <translation>个案文件最新的一份读不出来，所以这是之前的一份。你最后做的可能不在里面。请问名单你的个案进展。</translation>
  </message>
  <message>
   <source>This case is with {0}. This copy of the app is set up for another list, so it cannot ask there.</source>
   <extracomment>FILE_OTHER_LIST</extracomment>
   <translation>这个个案在 {0} 那里。这份应用是为另一个名单设置的，不能在那里询问。</translation>
  </message>
  <message>
   <source>Practice and real cases do not mix. Close the app and start the right one.</source>
   <extracomment>FILE_OTHER_WORLD</extracomment>
   <translation>练习个案和真正的个案不能混用。请关闭应用，打开正确的那个。</translation>
  </message>
  <message>
   <source>Your case file is locked again</source>
   <extracomment>FILE_LOCKED</extracomment>
   <translation>你的个案文件又锁上了</translation>
  </message>
  <message>
   <source>Nobody touched the app for 10 minutes. Open the case file to go on. Nothing is lost.</source>
   <extracomment>FILE_LOCKED_TEXT</extracomment>
   <translation>10 分钟没有人碰这个应用。打开个案文件就能继续。什么都没有丢。</translation>
  </message>
  <message>
   <source>Writing to your case file first, so that nothing is lost.</source>
   <extracomment>FILE_SENDING</extracomment>
   <translation>先写入你的个案文件，这样什么都不会丢。</translation>
  </message>
  <message>
   <source>Send without the case file</source>
   <extracomment>FILE_SEND_WITHOUT</extracomment>
   <translation>不用个案文件发送</translation>
  </message>
  <message>
   <source>Your case file could not be written</source>
   <extracomment>FILE_NOT_WRITTEN</extracomment>
   <translation>无法写入你的个案文件</translation>
  </message>
  <message>
   <source>The case file could not be opened</source>
   <extracomment>FILE_NOT_OPENED</extracomment>
   <translation>无法打开个案文件</translation>
  </message>
  <message>
   <source>The case file could not be made</source>
   <extracomment>FILE_NOT_MADE</extracomment>
   <translation>无法制作个案文件</translation>
  </message>
  <message>
   <source>The case file could not be deleted</source>
   <extracomment>FILE_NOT_FORGOTTEN</extracomment>
   <translation>无法删除个案文件</translation>
  </message>
  <message>
   <source>Something has no answer yet</source>
   <extracomment>FILE_WAITS</extracomment>
   <translation>有一项还没有答复</translation>
  </message>
  <message>
   <source>The list has not answered what you sent last. Send it again: if it arrived before, it counts once.</source>
   <extracomment>FILE_WAITS_TEXT</extracomment>
   <translation>名单还没有答复你最后发送的内容。请再发送一次：如果之前已到达，只算一次。</translation>
  </message>
  <message>
   <source>Send it again</source>
   <extracomment>FILE_RESEND</extracomment>
   <translation>再发送一次</translation>
  </message>
  <message>
   <source>Do not send it</source>
   <extracomment>FILE_DROP</extracomment>
   <translation>不发送它</translation>
  </message>
  <message>
   <source>Sending what had no answer.</source>
   <extracomment>FILE_RESENDING</extracomment>
   <translation>正在发送没有得到答复的内容。</translation>
  </message>
  <message>
   <source>The receipt is in your case file.</source>
   <extracomment>FILE_HAS_RECEIPT</extracomment>
   <translation>回执在你的个案文件里。</translation>
  </message>
  <message>
   <source>The receipt is not in it yet. You can send again later: it counts once.</source>
   <extracomment>FILE_RECEIPT_LATER</extracomment>
   <translation>回执还不在里面。你以后可以再发送：只算一次。</translation>
  </message>
  <message>
   <source>Forget this case</source>
   <extracomment>FORGET</extracomment>
   <translation>忘掉这个个案</translation>
  </message>
  <message>
   <source>What forgetting means</source>
   <extracomment>FORGET_TITLE</extracomment>
   <translation>忘掉是什么意思</translation>
  </message>
  <message>
   <source>The case file is made unreadable and then deleted. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. Your passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_TEXT</extracomment>
   <translation>个案文件会先变得无法读取，然后删除。备份或同步文件夹里的副本会留下，磁盘也可能在一段时间里保留旧版本。你的密语仍能打开它们。名单上的内容留在那里。</translation>
  </message>
  <message>
   <source>I do not have the passphrase</source>
   <extracomment>FORGET_LOST</extracomment>
   <translation>我没有密语</translation>
  </message>
  <message>
   <source>The case file “{0}” is made unreadable and then deleted. The case number, the receipts and what was not sent yet are lost with it. If the number is nowhere else, there is no way back to this case. Copies in backups or in a synced folder stay, and the disk may keep older versions for a while. The passphrase still opens those. What is on the list stays there.</source>
   <extracomment>FORGET_LOST_TEXT</extracomment>
   <translation>个案文件“{0}”会先变得无法读取，然后删除。个案号码、回执和还没有发送的内容会随它一起丢失。如果别处没有记下号码，就再也回不到这个个案。备份或同步文件夹里的副本会留下，磁盘也可能在一段时间里保留旧版本。密语仍能打开它们。名单上的内容留在那里。</translation>
  </message>
  <message>
   <source>Keep the case file</source>
   <extracomment>FORGET_NOT</extracomment>
   <translation>保留个案文件</translation>
  </message>
  <message>
   <source>Forget this case now</source>
   <extracomment>FORGET_NOW</extracomment>
   <translation>现在忘掉这个个案</translation>
  </message>
  <message>
   <source>The case file is deleted</source>
   <extracomment>FORGOTTEN</extracomment>
   <translation>个案文件已删除</translation>
  </message>
  <message>
   <source>With your case number you can still come back. Backups may still have a copy: delete it there too, if you want.</source>
   <extracomment>FORGOTTEN_TEXT</extracomment>
   <translation>你仍可以用个案号码回来。备份里可能还有一份：想的话也在那里删掉。</translation>
  </message>
  <message>
   <source>The app can read this file and cannot write to it. To keep new things in it, put it into the folder “{0}” and open it there.</source>
   <extracomment>only_read</extracomment>
   <translation>应用能读取这个文件，但不能写入。要在里面保存新内容，请把它放到文件夹“{0}”里，再在那里打开。</translation>
  </message>
  <message>
   <source>The passphrase does not fit. Check each word and try again, as often as you like. The file stays as it is.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>密语不对。请检查每个词再试，多少次都行。文件保持原样。</translation>
  </message>
  <message>
   <source>There is no passphrase yet. Type it first.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>还没有密语。请先输入。</translation>
  </message>
  <message>
   <source>A passphrase has 1,024 signs at most. Use a shorter one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>密语最多 1,024 个字符。请用短一些的。</translation>
  </message>
  <message>
   <source>It is open in another window of this app. Go on there, or close that window.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>它在这个应用的另一个窗口里打开着。请在那里继续，或关闭那个窗口。</translation>
  </message>
  <message>
   <source>This file is not a case file. Choose another one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>这个文件不是个案文件。请选择另一个。</translation>
  </message>
  <message>
   <source>A newer version of the app made it. Open it with that one.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>它是更新版本的应用做的。请用那个版本打开。</translation>
  </message>
  <message>
   <source>The file is damaged. If you have a copy in a backup, put it in its place.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>文件已损坏。如果备份里有一份，请放到它的位置。</translation>
  </message>
  <message>
   <source>This case file was forgotten, and nobody can open it again. Use your case number: it still works.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>这个个案文件已被忘掉，谁也不能再打开它。请用你的个案号码：它仍然有效。</translation>
  </message>
  <message>
   <source>It was locked in a way that is not safe, so the app leaves it alone. Use your case number instead.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>它的锁法不安全，所以应用不去动它。请改用你的个案号码。</translation>
  </message>
  <message>
   <source>This system cannot open it. Try another computer.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>这个系统打不开它。请试另一台电脑。</translation>
  </message>
  <message>
   <source>The computer has too little memory free. Close other programs and try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>电脑的可用内存太少。请关闭其他程序再试。</translation>
  </message>
  <message>
   <source>The disk is full. Make some room and try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>磁盘已满。请腾出空间再试。之前保留的是安全的。</translation>
  </message>
  <message>
   <source>This disk cannot be written to. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>这个磁盘不能写入。之前保留的是安全的。请只用你的个案号码继续。</translation>
  </message>
  <message>
   <source>The system does not let this app use the file. What was kept before is safe. Go on with your case number alone.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>系统不让这个应用使用该文件。之前保留的是安全的。请只用你的个案号码继续。</translation>
  </message>
  <message>
   <source>The file or its folder is not there any more. Check whether a drive is unplugged, then try again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>文件或它的文件夹已经不在。请看看是不是拔掉了某个磁盘，然后再试一次。</translation>
  </message>
  <message>
   <source>The disk had a problem. Try again. What was kept before is safe.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>磁盘出了问题。请再试一次。之前保留的是安全的。</translation>
  </message>
  <message>
   <source>The case file is full. Make a new case for more pictures.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>个案文件已满。更多图片请建一个新个案。</translation>
  </message>
  <message>
   <source>The case file is locked. Open it again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>个案文件锁着。请再打开一次。</translation>
  </message>
  <message>
   <source>Another window wrote to it in the meantime. Close the app and open the file again.</source>
   <extracomment>FILE_PROBLEMS</extracomment>
   <translation>其间另一个窗口写入了它。请关闭应用，再打开文件。</translation>
  </message>
  <message>
   <source>What left this computer</source>
   <extracomment>PROOF</extracomment>
   <translation>什么离开了这台电脑</translation>
  </message>
  <message>
   <source>The proof</source>
   <extracomment>PROOF_STEP</extracomment>
   <translation>证明</translation>
  </message>
  <message>
   <source>The wall around this app</source>
   <extracomment>PROOF_WALLS</extracomment>
   <translation>这个应用周围的墙</translation>
  </message>
  <message>
   <source>The pictures</source>
   <extracomment>PROOF_PICTURES</extracomment>
   <translation>这些图片</translation>
  </message>
  <message>
   <source>What this does not show</source>
   <extracomment>PROOF_LIMITS</extracomment>
   <translation>这不能说明什么</translation>
  </message>
  <message>
   <source>Look at the pictures' files again</source>
   <extracomment>PROOF_LOOK</extracomment>
   <translation>再看一次图片文件</translation>
  </message>
  <message>
   <source>Save the statement</source>
   <extracomment>PROOF_SAVE</extracomment>
   <translation>保存声明</translation>
  </message>
  <message>
   <source>A statement of all this can be saved and checked later. It holds the fingerprints, no picture and no name. Keep it as safe as the pictures.</source>
   <extracomment>PROOF_KEEP</extracomment>
   <translation>以上内容可以保存为声明，以后再核对。它含有指纹，没有图片和名字。请像图片一样保管好它。</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}”: “{1}” to read, the same as a PDF to print, and “{2}” to check.</source>
   <extracomment>PROOF_SAVED</extracomment>
   <translation>已保存在文件夹“{0}”：“{1}”用于阅读，同样内容的 PDF 用于打印，“{2}”用于核对。</translation>
  </message>
  <message>
   <source>See every entry</source>
   <extracomment>PROOF_DETAILS</extracomment>
   <translation>查看每条记录</translation>
  </message>
  <message>
   <source>Every entry of the ledger</source>
   <extracomment>PROOF_DETAILS_SPOKEN</extracomment>
   <translation>账本的每条记录</translation>
  </message>
  <message>
   <source>the part that opens pictures</source>
   <extracomment>_WHO</extracomment>
   <translation>打开图片的部分</translation>
  </message>
  <message>
   <source>the part that sends</source>
   <extracomment>_WHO</extracomment>
   <translation>发送的部分</translation>
  </message>
  <message>
   <source>reach any network</source>
   <extracomment>_LAYERS</extracomment>
   <translation>连接任何网络</translation>
  </message>
  <message>
   <source>open other connections than sending needs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>打开发送所需之外的连接</translation>
  </message>
  <message>
   <source>connect to anything but the list</source>
   <extracomment>_LAYERS</extracomment>
   <translation>连接名单以外的地方</translation>
  </message>
  <message>
   <source>write outside its one folder</source>
   <extracomment>_LAYERS</extracomment>
   <translation>写到它唯一的文件夹之外</translation>
  </message>
  <message>
   <source>open your files</source>
   <extracomment>_LAYERS</extracomment>
   <translation>打开你的文件</translation>
  </message>
  <message>
   <source>start a program</source>
   <extracomment>_LAYERS</extracomment>
   <translation>启动程序</translation>
  </message>
  <message>
   <source>look into other programs</source>
   <extracomment>_LAYERS</extracomment>
   <translation>查看其他程序内部</translation>
  </message>
  <message>
   <source>Whether another program read a picture: not shown on this system.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>是否有别的程序读过图片：这个系统上看不到。</translation>
  </message>
  <message>
   <source>What other programs on this computer do with your pictures.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>这台电脑上的其他程序对你的图片做什么。</translation>
  </message>
  <message>
   <source>What the desktop does with what this window shows it.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>桌面对这个窗口显示给它的内容做什么。</translation>
  </message>
  <message>
   <source>What happened before you chose a picture, and after this app closes.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>你选择图片之前，以及这个应用关闭之后发生的事。</translation>
  </message>
  <message>
   <source>Anything, if the system itself was changed to work against you.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>任何事，如果系统本身被改成对你不利。</translation>
  </message>
  <message>
   <source>What the list and the services that read it do with the fingerprints.</source>
   <extracomment>_NOT_SHOWN</extracomment>
   <translation>名单和读取它的服务用这些指纹做什么。</translation>
  </message>
  <message>
   <source>Another program opened picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>另一个程序在 {1} 打开了图片 {0}。</translation>
  </message>
  <message>
   <source>Picture {0} was changed at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>图片 {0} 在 {1} 被改动。</translation>
  </message>
  <message>
   <source>Picture {0} was moved or deleted at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>图片 {0} 在 {1} 被移动或删除。</translation>
  </message>
  <message>
   <source>Picture {0} got a second name at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>图片 {0} 在 {1} 有了第二个名字。</translation>
  </message>
  <message>
   <source>A file of the same size appeared beside picture {0} at {1}.</source>
   <extracomment>_EVENTS</extracomment>
   <translation>{1}，图片 {0} 旁边出现了一个同样大小的文件。</translation>
  </message>
  <message>
   <source>Nothing has left through this app.</source>
   <extracomment>proof_sent</extracomment>
   <translation>没有任何东西通过这个应用离开。</translation>
  </message>
  <message>
   <source>{0} with fingerprints left through this app, {1} bytes in all, and nothing else.</source>
   <extracomment>proof_sent</extracomment>
   <translation>通过这个应用离开的有：{0}，内含指纹，共 {1} 字节，没有别的。</translation>
  </message>
  <message numerus="yes">
   <source>{0} messages</source>
   <extracomment>proof_sent</extracomment>
   <translation>
    <numerusform>{0} 条消息</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no wall on this system around {0}.</source>
   <extracomment>proof_wall</extracomment>
   <translation>这个系统上，{0}周围没有墙。</translation>
  </message>
  <message>
   <source>The system does not let {0}: {1}. It tried {2} ways, and each was refused.</source>
   <extracomment>proof_wall</extracomment>
   <translation>系统不允许{0}做这些：{1}。它试了 {2} 种方法，每一种都被拒绝。</translation>
  </message>
  <message>
   <source>No picture is chosen.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>没有选择图片。</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are watched.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>
    <numerusform>正在留意 {0} 张图片。</numerusform>
   </translation>
  </message>
  <message>
   <source>The system tells of every reading.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>系统会告知每一次读取。</translation>
  </message>
  <message>
   <source>The system tells of some readings only.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>系统只告知部分读取。</translation>
  </message>
  <message>
   <source>The system does not tell of readings here: only the files are compared.</source>
   <extracomment>proof_pictures</extracomment>
   <translation>系统在这里不告知读取：只比较文件。</translation>
  </message>
  <message>
   <source>That can be a backup or sync program.</source>
   <extracomment>sighting</extracomment>
   <translation>那可能是备份或同步程序。</translation>
  </message>
  <message>
   <source>Picture {0} is in a folder that {1} uploads. Its picture may be there too.</source>
   <extracomment>synced</extracomment>
   <translation>图片 {0} 在一个由 {1} 上传的文件夹里。那里可能也有这张图片。</translation>
  </message>
  <message>
   <source>a service</source>
   <extracomment>synced</extracomment>
   <translation>某项服务</translation>
  </message>
  <message>
   <source>That {0} could not {1}.</source>
   <extracomment>proof_limits</extracomment>
   <translation>{0}不能做这件事：{1}。</translation>
  </message>
  <message>
   <source>There was no picture to look at.</source>
   <extracomment>proof_settled</extracomment>
   <translation>没有图片可看。</translation>
  </message>
  <message numerus="yes">
   <source>{0} pictures are not as they were when you chose them.</source>
   <extracomment>proof_settled</extracomment>
   <translation>
    <numerusform>{0} 张图片和你选择时不一样。</numerusform>
   </translation>
  </message>
  <message>
   <source>All pictures are unchanged and in their places.</source>
   <extracomment>proof_settled</extracomment>
   <translation>所有图片都没有变化，在原来的位置。</translation>
  </message>
  <message>
   <source>Send</source>
   <extracomment>SEND_STEP</extracomment>
   <translation>发送</translation>
  </message>
  <message>
   <source>Sending your fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>正在发送你的指纹</translation>
  </message>
  <message>
   <source>Sending their fingerprints</source>
   <extracomment>SEND_HEADING</extracomment>
   <translation>正在发送对方的指纹</translation>
  </message>
  <message>
   <source>Sending is not finished yet</source>
   <extracomment>SEND_UNFINISHED</extracomment>
   <translation>发送还没有完成</translation>
  </message>
  <message>
   <source>This takes less than a minute. The pictures stay here.</source>
   <extracomment>SEND_TEXT</extracomment>
   <translation>不到一分钟。图片留在这里。</translation>
  </message>
  <message>
   <source>Very many people are sending now. Your computer first does a sum for the list. This takes a few seconds. The pictures stay here.</source>
   <extracomment>SEND_WORK</extracomment>
   <translation>现在有很多人在发送。你的电脑要先替名单做一道计算。需要几秒钟。图片留在这里。</translation>
  </message>
  <message>
   <source>Send again</source>
   <extracomment>SEND_AGAIN</extracomment>
   <translation>再发送一次</translation>
  </message>
  <message>
   <source>Sending again is safe: it never makes a second case.</source>
   <extracomment>SEND_SAFE</extracomment>
   <translation>再发送是安全的：绝不会产生第二个个案。</translation>
  </message>
  <message>
   <source>Nothing was sent. The pictures and the case number are still here. Check the internet connection, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>什么都没有发送。图片和个案号码还在这里。请检查网络连接，然后再发送。</translation>
  </message>
  <message>
   <source>Nothing was sent. Something between this computer and the list may be reading along, or the clock is wrong. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>什么都没有发送。这台电脑和名单之间可能有什么在偷看，或者时钟不准。请换一个网络，然后再发送。</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>指纹可能到了，也可能没到。请等几分钟再发送。</translation>
  </message>
  <message>
   <source>It asked us to come back later. Wait a few minutes, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>它请我们稍后再来。请等几分钟再发送。</translation>
  </message>
  <message>
   <source>The list did not take the fingerprints</source>
   <extracomment>FAILURES</extracomment>
   <translation>名单没有接受这些指纹</translation>
  </message>
  <message>
   <source>Nothing was put on the list. Go back and check, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>名单上没有加入任何东西。请返回检查，然后再发送。</translation>
  </message>
  <message>
   <source>We cannot tell if the fingerprints arrived. Some networks, as in hotels or schools, answer in place of the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>我们无法判断指纹是否到达。有些网络，比如酒店或学校的，会代替名单答复。请换一个网络，然后再发送。</translation>
  </message>
  <message>
   <source>Sending stopped before there was an answer</source>
   <extracomment>FAILURES</extracomment>
   <translation>还没有得到答复，发送就停了</translation>
  </message>
  <message>
   <source>The fingerprints may have arrived or not. Send again to be sure.</source>
   <extracomment>FAILURES</extracomment>
   <translation>指纹可能到了，也可能没到。为了确定，请再发送一次。</translation>
  </message>
  <message>
   <source>The app stopped before sending</source>
   <extracomment>FAILURES</extracomment>
   <translation>应用在发送之前停下了</translation>
  </message>
  <message>
   <source>Nothing was sent. This system did not let the app lock its sending part. Restart the computer, or try another one.</source>
   <extracomment>FAILURES</extracomment>
   <translation>什么都没有发送。这个系统没有让应用锁住它的发送部分。请重启电脑，或试另一台。</translation>
  </message>
  <message>
   <source>We do not count this as sent. Something may stand between this computer and the list. Try another network, then send again.</source>
   <extracomment>FAILURES</extracomment>
   <translation>我们不把这算作已发送。这台电脑和名单之间可能有什么。请换一个网络，然后再发送。</translation>
  </message>
  <message>
   <source>This case number does not fit the case. Go back and check the number.</source>
   <extracomment>REASONS</extracomment>
   <translation>这个个案号码和个案不符。请返回检查号码。</translation>
  </message>
  <message>
   <source>Practice and real lists do not mix. Close the app and start the right one.</source>
   <extracomment>REASONS</extracomment>
   <translation>练习名单和真正的名单不能混用。请关闭应用，打开正确的那个。</translation>
  </message>
  <message>
   <source>A practice picture is among them. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>里面有一张练习图片。请返回把它移出。</translation>
  </message>
  <message>
   <source>One picture is nearly of one colour, and its codes would find other people's pictures. Go back and choose “only the very same file”, or take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>有一张图片几乎只有一种颜色，它的代码会找到别人的图片。请返回选择“只有完全相同的文件”，或把它移出。</translation>
  </message>
  <message>
   <source>The list knows one of these pictures as one that is seen everywhere. Go back and take it out.</source>
   <extracomment>REASONS</extracomment>
   <translation>名单知道其中一张是到处可见的图片。请返回把它移出。</translation>
  </message>
  <message>
   <source>This case is full. Start the app again and send them in a new case.</source>
   <extracomment>REASONS</extracomment>
   <translation>这个个案满了。请重新打开应用，在新个案里发送。</translation>
  </message>
  <message>
   <source>This list does not take pictures for this age. Go back to the first page.</source>
   <extracomment>REASONS</extracomment>
   <translation>这个名单不接受这个年龄的图片。请回到第一页。</translation>
  </message>
  <message>
   <source>Message {0} of {1} is on its way</source>
   <extracomment>sending</extracomment>
   <translation>消息 {0} / {1} 正在路上</translation>
  </message>
  <message>
   <source>{0} of {1} messages have arrived. Only the rest is sent again.</source>
   <extracomment>some_arrived</extracomment>
   <translation>{1} 条消息中有 {0} 条已到达。只会再发送其余的。</translation>
  </message>
  <message>
   <source>Receipt</source>
   <extracomment>RECEIPT_STEP</extracomment>
   <translation>回执</translation>
  </message>
  <message>
   <source>Your fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>你的指纹已到达</translation>
  </message>
  <message>
   <source>Their fingerprints have arrived</source>
   <extracomment>RECEIPT_HEADING</extracomment>
   <translation>对方的指纹已到达</translation>
  </message>
  <message>
   <source>{0} signed this receipt, and the app has checked the signature.</source>
   <extracomment>RECEIPT_SIGNED</extracomment>
   <translation>{0} 签署了这份回执，应用已核对签名。</translation>
  </message>
  <message>
   <source>Pictures that were taken back before stay taken back.</source>
   <extracomment>RECEIPT_STAY</extracomment>
   <translation>之前撤回的图片保持撤回。</translation>
  </message>
  <message>
   <source>What happens next</source>
   <extracomment>RECEIPT_NEXT</extracomment>
   <translation>接下来会怎样</translation>
  </message>
  <message>
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep your pictures where they are safe, and do not post them yourself: your own account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>参与的服务会读取名单并查找副本。这可能要几天。它们按自己的规则决定，不会告诉我们找到什么。请把你的图片放在安全的地方，不要自己发布：你自己的账号可能被封。</translation>
  </message>
  <message>
   <source>Services that take part read the list and look for copies. This can take days. They decide by their own rules, and they do not tell us what they find. Keep their pictures where they are safe, and let nobody post them: that account could be blocked.</source>
   <extracomment>RECEIPT_NEXT_TEXT</extracomment>
   <translation>参与的服务会读取名单并查找副本。这可能要几天。它们按自己的规则决定，不会告诉我们找到什么。请把对方的图片放在安全的地方，不要让任何人发布：那个账号可能被封。</translation>
  </message>
  <message>
   <source>If you need more than this</source>
   <extracomment>RECEIPT_NEEDS</extracomment>
   <translation>如果你还需要更多</translation>
  </message>
  <message>
   <source>Copy case number</source>
   <extracomment>RECEIPT_COPY</extracomment>
   <translation>复制个案号码</translation>
  </message>
  <message>
   <source>Saved in the folder “{0}” as “{1}”. Anyone who uses this computer can read it.</source>
   <extracomment>RECEIPT_SAVED</extracomment>
   <translation>已保存在文件夹“{0}”，名为“{1}”。使用这台电脑的人都能读到它。</translation>
  </message>
  <message>
   <source>It could not be saved. Write the number down, or copy it.</source>
   <extracomment>RECEIPT_NOT_SAVED</extracomment>
   <translation>无法保存。请写下号码，或复制它。</translation>
  </message>
  <message>
   <source>See the signed receipt</source>
   <extracomment>RECEIPT_DETAILS</extracomment>
   <translation>查看签署的回执</translation>
  </message>
  <message>
   <source>The signed receipt</source>
   <extracomment>RECEIPT_SPOKEN</extracomment>
   <translation>签署的回执</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>RECEIPT_CLOSE</extracomment>
   <translation>关闭</translation>
  </message>
  <message numerus="yes">
   <source>{0} fingerprints were received by {1} on {2} at {3}.</source>
   <extracomment>received</extracomment>
   <translation>
    <numerusform>{1} 于 {2} {3} 收到 {0} 个指纹。</numerusform>
   </translation>
  </message>
  <message>
   <source>Case number: {0}</source>
   <extracomment>paper</extracomment>
   <translation>个案号码：{0}</translation>
  </message>
  <message>
   <source>Help</source>
   <extracomment>HELP</extracomment>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Find help</source>
   <extracomment>HELP_HEADING</extracomment>
   <translation>寻找帮助</translation>
  </message>
  <message>
   <source>Choose what fits best. Looking at these pages sends nothing.</source>
   <extracomment>HELP_TEXT</extracomment>
   <translation>选择最合适的一项。看这些页面不会发送任何东西。</translation>
  </message>
  <message>
   <source>This is scary, and it happens to many people. You are doing something about it.</source>
   <extracomment>HELP_HUMAN</extracomment>
   <translation>这很吓人，很多人都遇到过。你正在采取行动。</translation>
  </message>
  <message>
   <source>More that can help</source>
   <extracomment>HELP_MORE</extracomment>
   <translation>还有什么能帮忙</translation>
  </message>
  <message>
   <source>Someone is threatening me</source>
   <extracomment>NEEDS</extracomment>
   <translation>有人威胁我</translation>
  </message>
  <message>
   <source>It is already online</source>
   <extracomment>NEEDS</extracomment>
   <translation>已经在网上了</translation>
  </message>
  <message>
   <source>I want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>我想和人谈谈</translation>
  </message>
  <message>
   <source>I am in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>我有危险</translation>
  </message>
  <message>
   <source>Someone is threatening them</source>
   <extracomment>NEEDS</extracomment>
   <translation>有人威胁对方</translation>
  </message>
  <message>
   <source>We want to talk to a person</source>
   <extracomment>NEEDS</extracomment>
   <translation>我们想和人谈谈</translation>
  </message>
  <message>
   <source>Someone is in danger</source>
   <extracomment>NEEDS</extracomment>
   <translation>有人有危险</translation>
  </message>
  <message>
   <source>Here is what helps when someone makes threats. What they do is wrong.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>有人威胁时，这些做法有用。他们的做法是错的。</translation>
  </message>
  <message>
   <source>Here is how to ask for it to be taken down, and to make copies easier to find.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>这里说明如何请求撤下，以及怎样更容易找到副本。</translation>
  </message>
  <message>
   <source>Here are people who listen. You can say as little as you like.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>这里有愿意倾听的人。你想说多少就说多少。</translation>
  </message>
  <message>
   <source>Here is what to do first. Your safety comes before any picture.</source>
   <extracomment>NEED_INTROS</extracomment>
   <translation>先做这些。你的安全比任何图片都重要。</translation>
  </message>
  <message>
   <source>Stop replying, and do not pay</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>不要再回复，也不要付钱</translation>
  </message>
  <message>
   <source>Paying or doing what they ask rarely makes it stop.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>付钱或照他们说的做，很少能让事情停下。</translation>
  </message>
  <message>
   <source>Keep the messages</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>保留消息</translation>
  </message>
  <message>
   <source>Do not delete the messages or your account: they show what was done. Then block the other account.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>不要删除消息或你的账号：它们能说明发生了什么。然后屏蔽对方的账号。</translation>
  </message>
  <message>
   <source>Tell one person you trust</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>告诉一个你信任的人</translation>
  </message>
  <message>
   <source>It is not your fault, and you do not have to show the pictures.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>这不是你的错，你不需要给人看图片。</translation>
  </message>
  <message>
   <source>Ask the service to take it down</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>请该服务撤下它</translation>
  </message>
  <message>
   <source>Its address or user name is enough. The app can write the text for you. Do not save the picture again for this.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>有网址或用户名就够了。应用可以替你写好文字。不要为此再保存图片。</translation>
  </message>
  <message>
   <source>Send fingerprints with this app</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>用这个应用发送指纹</translation>
  </message>
  <message>
   <source>Services that take part can then look for more copies. You need the pictures on this computer.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>参与的服务就可以查找更多副本。你需要这台电脑上有图片。</translation>
  </message>
  <message>
   <source>Let someone ask with you</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>让别人和你一起请求</translation>
  </message>
  <message>
   <source>Some helplines write to services for you.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>有些求助机构会替你写信给各服务。</translation>
  </message>
  <message>
   <source>Call or write to one of these</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>打电话或写信给其中一个</translation>
  </message>
  <message>
   <source>Stop whenever you like. You can hang up.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>随时可以停下。你可以挂断电话。</translation>
  </message>
  <message>
   <source>Ask who else will hear of it</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>问问还有谁会知道</translation>
  </message>
  <message>
   <source>Each helpline has its own rule. You can ask before you tell them your name.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>每个求助机构有自己的规定。你可以先问，再说名字。</translation>
  </message>
  <message>
   <source>Or tell someone you know</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>或者告诉你认识的人</translation>
  </message>
  <message>
   <source>You can begin so: “Someone has pictures of me. I need help. You need not look.”</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>你可以这样开头：“有人有我的图片。我需要帮助。你不用看。”</translation>
  </message>
  <message>
   <source>Call the emergency number now</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>现在拨打紧急电话</translation>
  </message>
  <message>
   <source>Call if someone may hurt you, or if you may hurt yourself.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>如果有人可能伤害你，或你可能伤害自己，请打电话。</translation>
  </message>
  <message>
   <source>Go to a safer place</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>去更安全的地方</translation>
  </message>
  <message>
   <source>Go where other people are, if you can.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>可以的话，去有别人在的地方。</translation>
  </message>
  <message>
   <source>If you think of hurting yourself, tell someone</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>如果你想伤害自己，请告诉别人</translation>
  </message>
  <message>
   <source>You matter more than any picture. These people listen.</source>
   <extracomment>NEED_ACTIONS</extracomment>
   <translation>你比任何图片都重要。这些人会倾听。</translation>
  </message>
  <message>
   <source>The app does not know where you are, or has no checked number for it. Call the number that you know, or ask someone near you.</source>
   <extracomment>NO_EMERGENCY_NUMBER</extracomment>
   <translation>应用不知道你在哪里，或没有那里核对过的号码。请拨打你知道的号码，或问身边的人。</translation>
  </message>
  <message>
   <source>Helplines in your country</source>
   <extracomment>NUMBERS</extracomment>
   <translation>你所在国家的求助电话</translation>
  </message>
  <message>
   <source>Here is who can help. The app does not look where you are: choose the country yourself.</source>
   <extracomment>NUMBERS_TEXT</extracomment>
   <translation>这里是能帮忙的人。应用不查看你在哪里：请自己选择国家。</translation>
  </message>
  <message>
   <source>Where are you?</source>
   <extracomment>NUMBERS_COUNTRY</extracomment>
   <translation>你在哪里？</translation>
  </message>
  <message>
   <source>Australia</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>澳大利亚</translation>
  </message>
  <message>
   <source>Canada</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>加拿大</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>英国</translation>
  </message>
  <message>
   <source>Ireland</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>爱尔兰</translation>
  </message>
  <message>
   <source>India</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>印度</translation>
  </message>
  <message>
   <source>United States</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>美国</translation>
  </message>
  <message>
   <source>Another country</source>
   <extracomment>COUNTRIES</extracomment>
   <translation>其他国家</translation>
  </message>
  <message>
   <source>In every country</source>
   <extracomment>NUMBERS_WORLD</extracomment>
   <translation>所有国家</translation>
  </message>
  <message>
   <source>Only what was checked stands here. There are more helplines than these.</source>
   <extracomment>NUMBERS_HERE_ONLY</extracomment>
   <translation>这里只有核对过的。除此之外还有更多求助机构。</translation>
  </message>
  <message>
   <source>Emergency</source>
   <extracomment>EMERGENCY</extracomment>
   <translation>紧急情况</translation>
  </message>
  <message>
   <source>For everyone.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>所有人都可以用。</translation>
  </message>
  <message>
   <source>For pictures from before you were 18, however old you are now.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>用于你未满 18 岁时的图片，不论你现在多大。</translation>
  </message>
  <message>
   <source>For pictures from when you were 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>用于你 18 岁或以上时的图片。</translation>
  </message>
  <message>
   <source>For people under 18.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>适合未满 18 岁的人。</translation>
  </message>
  <message>
   <source>For people under 19.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>适合未满 19 岁的人。</translation>
  </message>
  <message>
   <source>For people who are 18 or over.</source>
   <extracomment>AUDIENCES</extracomment>
   <translation>适合 18 岁或以上的人。</translation>
  </message>
  <message>
   <source>They talk with you.</source>
   <extracomment>DOES</extracomment>
   <translation>他们会和你谈。</translation>
  </message>
  <message>
   <source>They keep a list of fingerprints.</source>
   <extracomment>DOES</extracomment>
   <translation>他们维护一个指纹名单。</translation>
  </message>
  <message>
   <source>They help to get pictures taken down.</source>
   <extracomment>DOES</extracomment>
   <translation>他们帮助撤下图片。</translation>
  </message>
  <message>
   <source>They write down what happened, and can bring in the police.</source>
   <extracomment>DOES</extracomment>
   <translation>他们会记下发生的事，并可以请警察介入。</translation>
  </message>
  <message>
   <source>They know who helps in other countries.</source>
   <extracomment>DOES</extracomment>
   <translation>他们知道其他国家谁能帮忙。</translation>
  </message>
  <message>
   <source>Your pictures stay with you.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>你的图片留在你那里。</translation>
  </message>
  <message>
   <source>They ask for the pictures themselves, or for their addresses.</source>
   <extracomment>PICTURES_THERE</extracomment>
   <translation>他们会要图片本身，或图片的网址。</translation>
  </message>
  <message>
   <source>Open day and night.</source>
   <extracomment>DAY_AND_NIGHT</extracomment>
   <translation>日夜开放。</translation>
  </message>
  <message>
   <source>Opening hours: not in what we read.</source>
   <extracomment>HOURS_UNKNOWN</extracomment>
   <translation>开放时间：我们读到的资料里没有。</translation>
  </message>
  <message>
   <source>Languages: not in what we read.</source>
   <extracomment>LANGUAGES_UNKNOWN</extracomment>
   <translation>语言：我们读到的资料里没有。</translation>
  </message>
  <message>
   <source>Free to call or use.</source>
   <extracomment>FREE</extracomment>
   <translation>打电话或使用都免费。</translation>
  </message>
  <message>
   <source>A call costs money.</source>
   <extracomment>FREE</extracomment>
   <translation>打电话要付费。</translation>
  </message>
  <message>
   <source>A call may cost money.</source>
   <extracomment>FREE</extracomment>
   <translation>打电话可能要付费。</translation>
  </message>
  <message>
   <source>It shows on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>会出现在电话账单上。</translation>
  </message>
  <message>
   <source>It does not show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>不会出现在电话账单上。</translation>
  </message>
  <message>
   <source>It may show on the phone bill.</source>
   <extracomment>ON_BILL</extracomment>
   <translation>可能会出现在电话账单上。</translation>
  </message>
  <message>
   <source>You need not give your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>你不需要说出名字。</translation>
  </message>
  <message>
   <source>They ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>他们会问你的名字。</translation>
  </message>
  <message>
   <source>They may ask for your name.</source>
   <extracomment>ANONYMOUS</extracomment>
   <translation>他们可能会问你的名字。</translation>
  </message>
  <message>
   <source>More about them</source>
   <extracomment>CARD_DETAILS</extracomment>
   <translation>更多介绍</translation>
  </message>
  <message>
   <source>This is more than half a year old. It may have changed.</source>
   <extracomment>CHANGING</extracomment>
   <translation>这已超过半年。可能有变化。</translation>
  </message>
  <message>
   <source>Older numbers and addresses</source>
   <extracomment>OLDER</extracomment>
   <translation>较旧的号码和网址</translation>
  </message>
  <message>
   <source>These are more than a year old. Look for a newer one first.</source>
   <extracomment>OLDER_TEXT</extracomment>
   <translation>这些已超过一年。请先找更新的。</translation>
  </message>
  <message>
   <source>Copy number</source>
   <extracomment>COPY_NUMBER</extracomment>
   <translation>复制号码</translation>
  </message>
  <message>
   <source>Show a phone code</source>
   <extracomment>SHOW_CODE</extracomment>
   <translation>显示手机用的代码</translation>
  </message>
  <message>
   <source>A code for a phone's camera: {0}</source>
   <extracomment>CODE_SPOKEN</extracomment>
   <translation>给手机相机用的代码：{0}</translation>
  </message>
  <message>
   <source>This app opens no web page. An address that you open stays in that computer's or phone's history. A call stays in the phone's list.</source>
   <extracomment>LINK_NOTE</extracomment>
   <translation>这个应用不打开网页。打开的网址会留在那台电脑或手机的历史里。通话会留在手机记录里。</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy without a date: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} 读自一份没有日期的存档：“{1}”。没有人打过电话核对。</translation>
  </message>
  <message>
   <source>Read on {0} in a stored copy of {2}: “{1}”. Nobody called.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} 读自 {2} 的存档：“{1}”。没有人打过电话核对。</translation>
  </message>
  <message>
   <source>Read on {0}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} 读到：“{1}”。</translation>
  </message>
  <message>
   <source>Read on {0}, on a page of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} 读自 {2} 的页面：“{1}”。</translation>
  </message>
  <message>
   <source>Called on {0}. Source: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} 打过电话。来源：“{1}”。</translation>
  </message>
  <message>
   <source>Called on {0}. Source of {2}: “{1}”.</source>
   <extracomment>_CHECKED</extracomment>
   <translation>{0} 打过电话。{2} 的来源：“{1}”。</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <extracomment>hours</extracomment>
   <translation>{0} 至 {1}</translation>
  </message>
  <message>
   <source>Open {0}, from {1} to {2}, time of {3}.</source>
   <extracomment>hours</extracomment>
   <translation>{0} 开放，{1} 至 {2}，{3} 时间。</translation>
  </message>
  <message>
   <source>Languages: {0}.</source>
   <extracomment>_languages</extracomment>
   <translation>语言：{0}。</translation>
  </message>
  <message>
   <source>You can also turn to someone now: {0}.</source>
   <extracomment>call_instead</extracomment>
   <translation>你现在也可以找人谈：{0}。</translation>
  </message>
  <message>
   <source>What happens to my picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>我的图片会怎样？</translation>
  </message>
  <message>
   <source>What happens to their picture?</source>
   <extracomment>HAPPENS</extracomment>
   <translation>对方的图片会怎样？</translation>
  </message>
  <message>
   <source>Here is who gets what, step by step. Each step says how we know.</source>
   <extracomment>HAPPENS_TEXT</extracomment>
   <translation>这里一步步说明谁得到什么。每一步都说明我们怎么知道的。</translation>
  </message>
  <message>
   <source>This app gets the picture</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>这个应用得到图片</translation>
  </message>
  <message>
   <source>It opens the picture on this computer to make fingerprints. It sends the fingerprints, the age that you chose and a key of your case. No picture, name or file name is sent.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>它在这台电脑上打开图片来制作指纹。它发送指纹、你选的年龄和你个案的一个密钥。不发送图片、名字或文件名。</translation>
  </message>
  <message>
   <source>How you can see it: “See exactly what is sent”, and “What left this computer”.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>你可以这样看到：“查看到底发送什么”和“什么离开了这台电脑”。</translation>
  </message>
  <message>
   <source>The hash list gets fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>指纹名单得到指纹</translation>
  </message>
  <message>
   <source>It keeps them for services that take part. It never had the picture, so it cannot give it to anybody. Rough, blurry guesses from such codes have been made. Only services that have a key to the list can read them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>它为参与的服务保留指纹。它从来没有图片，所以不能给任何人。曾有人用这样的代码做出粗略模糊的样子。只有持有名单密钥的服务能读取它们。</translation>
  </message>
  <message>
   <source>Sources: the list's program, which anyone can read. On guesses: arXiv 2412.06056, 2024. Another study, arXiv 2406.00918, found them hard to make.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>来源：名单的程序，任何人都能阅读。关于那种猜测：arXiv 2412.06056，2024 年。另一项研究 arXiv 2406.00918 认为很难做到。</translation>
  </message>
  <message>
   <source>Services that take part get fingerprints</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>参与的服务得到指纹</translation>
  </message>
  <message>
   <source>They compare them with pictures that people post in public or unencrypted places. Each decides by its own rules what to do. The picture that they then look at is the copy that someone posted with them.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>它们拿指纹和人们公开或未加密发布的图片比较。每家按自己的规则决定怎么做。它们随后看的图片，是别人在它们那里发布的副本。</translation>
  </message>
  <message>
   <source>Sources: questions and answers of Take It Down (NCMEC) and StopNCII, copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>来源：Take It Down（NCMEC）和 StopNCII 的问答，存档读于 2026 年 11 月 22 日。</translation>
  </message>
  <message>
   <source>NCMEC may get a CyberTipline report</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>NCMEC 可能收到 CyberTipline 通报</translation>
  </message>
  <message>
   <source>United States law makes services tell NCMEC when they find what looks like sexual abuse of a child. They may add their own copy of the picture, and the messages around it. They must keep them for a year. This law is about people under 18.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>美国法律要求服务在发现疑似儿童性侵的内容时告诉 NCMEC。它们可以附上自己的图片副本和相关消息，并须保留一年。这项法律针对未满 18 岁的人。</translation>
  </message>
  <message>
   <source>Sources: United States law, 18 USC 2258A, and Public Law 118-59 of 7 May 2024; copies read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>来源：美国法律 18 USC 2258A，以及 2024 年 5 月 7 日的 Public Law 118-59；存档读于 2026 年 11 月 22 日。</translation>
  </message>
  <message>
   <source>Investigators get it from the service</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>调查人员从服务那里得到它</translation>
  </message>
  <message>
   <source>NCMEC passes such a report on to the police that it concerns. More they get from the service by law, for example with a judge's order. A picture reaches the police from the service or by law, never from the hash list.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>NCMEC 把这样的通报转给相关警方。更多内容他们依法从服务那里取得，例如凭法官的命令。图片是从服务或依法到达警方，绝不是从指纹名单。</translation>
  </message>
  <message>
   <source>Source: a news check by factually.co, not NCMEC itself; read on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>来源：factually.co 的新闻核查，不是 NCMEC 本身；读于 2026 年 11 月 22 日。</translation>
  </message>
  <message>
   <source>Nobody is told by this app</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>这个应用不告诉任何人</translation>
  </message>
  <message>
   <source>Sending fingerprints tells no police, no parent and no school. It is no message to the police either. If you want that, tell them yourself, or let a helpline do it with you.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>发送指纹不会告诉警察、父母或学校。它也不是报警。如果你想报警，请自己去说，或让求助机构和你一起做。</translation>
  </message>
  <message>
   <source>How you can see it: the list has one address, and the app sends to nobody else.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>你可以这样看到：名单只有一个地址，应用不发送给别人。</translation>
  </message>
  <message>
   <source>What is not public</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>没有公开的事</translation>
  </message>
  <message>
   <source>We found no public answer to how often copies are found, how long it takes and who looks. So this app promises none of it.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>我们没有找到公开的答案，说明副本多久被找到一次、要多长时间、由谁来看。所以这个应用对此不作任何承诺。</translation>
  </message>
  <message>
   <source>Looked for in stored copies of public pages on 22 November 2026.</source>
   <extracomment>HAPPENS_STEPS</extracomment>
   <translation>2026 年 11 月 22 日在公开页面的存档中查找过。</translation>
  </message>
  <message>
   <source>Which services take part?</source>
   <extracomment>SERVICES</extracomment>
   <translation>哪些服务参与？</translation>
  </message>
  <message>
   <source>Here are the services that were named, by whom, and when.</source>
   <extracomment>SERVICES_TEXT</extracomment>
   <translation>这里是被提到的服务，由谁提到，什么时候。</translation>
  </message>
  <message>
   <source>Ask {0} which services read its list. This app does not know.</source>
   <extracomment>SERVICES_OWN</extracomment>
   <translation>请问 {0} 哪些服务读取它的名单。这个应用不知道。</translation>
  </message>
  <message>
   <source>No list reaches private encrypted chats, other services, or pictures that people have saved.</source>
   <extracomment>SERVICES_NEVER</extracomment>
   <translation>任何名单都管不到加密的私人聊天、其他服务，或别人已经保存的图片。</translation>
  </message>
  <message>
   <source>This is more than a year old. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_OLDER</extracomment>
   <translation>这已超过一年。今天的服务请看 {0}。</translation>
  </message>
  <message>
   <source>This may have changed. Look at {0} for the services of today.</source>
   <extracomment>SERVICES_CHANGING</extracomment>
   <translation>这可能有变化。今天的服务请看 {0}。</translation>
  </message>
  <message>
   <source>See the services named then</source>
   <extracomment>SERVICES_FOLD</extracomment>
   <translation>查看当时提到的服务</translation>
  </message>
  <message>
   <source>Write down what happened</source>
   <extracomment>WORKSHEET</extracomment>
   <translation>写下发生了什么</translation>
  </message>
  <message>
   <source>Write here once, and the app makes texts for others from it. It stays on this page: the app never sends it, and forgets it when it closes. You can leave anything empty.</source>
   <extracomment>WORKSHEET_TEXT</extracomment>
   <translation>在这里写一次，应用就用它写成给别人的文字。它只留在这一页：应用从不发送，关闭时就忘掉。任何一项都可以留空。</translation>
  </message>
  <message>
   <source>Addresses and names are enough. Do not save or copy the pictures.</source>
   <extracomment>WORKSHEET_NO_PICTURE</extracomment>
   <translation>网址和名字就够了。不要保存或复制图片。</translation>
  </message>
  <message>
   <source>Place {0}</source>
   <extracomment>WORKSHEET_PLACE</extracomment>
   <translation>地点 {0}</translation>
  </message>
  <message>
   <source>Address, or name of the app</source>
   <extracomment>WORKSHEET_WHERE</extracomment>
   <translation>网址，或应用的名称</translation>
  </message>
  <message>
   <source>User name of who posted or wrote</source>
   <extracomment>WORKSHEET_WHO</extracomment>
   <translation>发布或写信的人的用户名</translation>
  </message>
  <message>
   <source>Date and time, as well as you know</source>
   <extracomment>WORKSHEET_WHEN</extracomment>
   <translation>日期和时间，知道多少写多少</translation>
  </message>
  <message>
   <source>Add another place</source>
   <extracomment>WORKSHEET_ADD</extracomment>
   <translation>再添加一个地点</translation>
  </message>
  <message>
   <source>More than ten places do not fit. Copy this text, then start a new one.</source>
   <extracomment>WORKSHEET_FULL</extracomment>
   <translation>最多十个地点。请复制这段文字，再开始新的。</translation>
  </message>
  <message>
   <source>What they threaten or want, in a few words</source>
   <extracomment>WORKSHEET_THREAT</extracomment>
   <translation>他们威胁什么或想要什么，简单几个字</translation>
  </message>
  <message>
   <source>I was under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>图片里我未满 18 岁</translation>
  </message>
  <message>
   <source>They were under 18 in the pictures</source>
   <extracomment>WORKSHEET_CHILD</extracomment>
   <translation>图片里对方未满 18 岁</translation>
  </message>
  <message>
   <source>Who is the text for?</source>
   <extracomment>WORKSHEET_FOR</extracomment>
   <translation>这段文字给谁？</translation>
  </message>
  <message>
   <source>CyberTipline (NCMEC)</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>CyberTipline (NCMEC)</translation>
  </message>
  <message>
   <source>A service that shows it</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>显示它的服务</translation>
  </message>
  <message>
   <source>The police</source>
   <extracomment>WORKSHEET_READERS</extracomment>
   <translation>警方</translation>
  </message>
  <message>
   <source>CyberTipline is for pictures of people under 18, from every country. You need not give your name. A United States law of May 2024 gives some protection to people under 18 who tell of pictures of themselves. Paste the text at report.cybertip.org, or read it out: 1-800-843-5678.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>CyberTipline 处理各国未满 18 岁的人的图片。你不需要说出名字。美国 2024 年 5 月的一项法律，对告知自己图片的未满 18 岁的人给予一些保护。请把文字粘贴到 report.cybertip.org，或打电话读出来：1-800-843-5678。</translation>
  </message>
  <message>
   <source>This is a request under the Take It Down Act of the United States. Services there have 48 hours for it, if all four parts are in it. Add your name and contact where you send it. We read this on trade pages, not in the law itself: details may be wrong.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>这是依据美国 Take It Down Act 的请求。如果四个部分齐全，那里的服务有 48 小时处理。请在发送的地方加上你的名字和联系方式。我们是在行业页面上读到的，不是法律原文：细节可能不准确。</translation>
  </message>
  <message>
   <source>Take it to a police station, or read it out. Ask to speak in a quiet room.</source>
   <extracomment>WORKSHEET_NOTES</extracomment>
   <translation>请带到警察局，或读出来。可以要求在安静的房间里谈。</translation>
  </message>
  <message>
   <source>The text so far</source>
   <extracomment>WORKSHEET_DRAFT</extracomment>
   <translation>目前的文字</translation>
  </message>
  <message>
   <source>Copy text</source>
   <extracomment>WORKSHEET_COPY</extracomment>
   <translation>复制文字</translation>
  </message>
  <message>
   <source>It could not be saved. Copy the text instead.</source>
   <extracomment>WORKSHEET_NOT_SAVED</extracomment>
   <translation>无法保存。请改为复制文字。</translation>
  </message>
  <message>
   <source>Empty this page</source>
   <extracomment>WORKSHEET_CLEAR</extracomment>
   <translation>清空这一页</translation>
  </message>
  <message>
   <source>Everything on this page is gone.</source>
   <extracomment>WORKSHEET_CLEARED</extracomment>
   <translation>这一页的内容都没有了。</translation>
  </message>
  <message>
   <source>This is about intimate pictures of me.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>这是关于我的私密图片。</translation>
  </message>
  <message>
   <source>This is about intimate pictures of someone who asked me to help.</source>
   <extracomment>DRAFT_OF</extracomment>
   <translation>这是关于请我帮忙的人的私密图片。</translation>
  </message>
  <message>
   <source>I was under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>拍摄时我未满 18 岁。</translation>
  </message>
  <message>
   <source>They were under 18 when they were taken.</source>
   <extracomment>DRAFT_CHILD</extracomment>
   <translation>拍摄时对方未满 18 岁。</translation>
  </message>
  <message>
   <source>I do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>我不希望它们被分享。</translation>
  </message>
  <message>
   <source>They do not want them shared.</source>
   <extracomment>DRAFT_UNWANTED</extracomment>
   <translation>对方不希望它们被分享。</translation>
  </message>
  <message>
   <source>Where the pictures were seen:</source>
   <extracomment>DRAFT_SEEN</extracomment>
   <translation>在哪里看到这些图片：</translation>
  </message>
  <message>
   <source>[where the picture is: its address or user name]</source>
   <extracomment>DRAFT_NOWHERE</extracomment>
   <translation>[图片在哪里：网址或用户名]</translation>
  </message>
  <message>
   <source>User name: {0}</source>
   <extracomment>DRAFT_WHO</extracomment>
   <translation>用户名：{0}</translation>
  </message>
  <message>
   <source>When: {0}</source>
   <extracomment>DRAFT_WHEN</extracomment>
   <translation>时间：{0}</translation>
  </message>
  <message>
   <source>What was threatened or asked for:</source>
   <extracomment>DRAFT_THREAT</extracomment>
   <translation>受到什么威胁或被要求什么：</translation>
  </message>
  <message>
   <source>I have kept the messages: [yes or no]. No picture is part of this text.</source>
   <extracomment>DRAFT_MESSAGES</extracomment>
   <translation>我保留了消息：[是或否]。这段文字不含图片。</translation>
  </message>
  <message>
   <source>To the CyberTipline</source>
   <extracomment>DRAFT_CYBERTIPLINE</extracomment>
   <translation>致 CyberTipline</translation>
  </message>
  <message>
   <source>Country and place, if you want to say: [ ]</source>
   <extracomment>DRAFT_COUNTRY</extracomment>
   <translation>国家和地点，如果你想说：[ ]</translation>
  </message>
  <message>
   <source>Name and contact, only if you want an answer: [ ]</source>
   <extracomment>DRAFT_CONTACT</extracomment>
   <translation>名字和联系方式，只在你想要答复时：[ ]</translation>
  </message>
  <message>
   <source>Request under the Take It Down Act of the United States</source>
   <extracomment>DRAFT_PLATFORM</extracomment>
   <translation>依据美国 Take It Down Act 的请求</translation>
  </message>
  <message>
   <source>Take down the intimate pictures named below within 48 hours, and the identical copies that you know of.</source>
   <extracomment>DRAFT_PLATFORM_ASK</extracomment>
   <translation>请在 48 小时内撤下下列私密图片，以及你们知道的相同副本。</translation>
  </message>
  <message>
   <source>1. What and where</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>1. 什么，在哪里</translation>
  </message>
  <message>
   <source>2. Statement</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>2. 声明</translation>
  </message>
  <message>
   <source>3. Contact</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>3. 联系方式</translation>
  </message>
  <message>
   <source>4. Signature</source>
   <extracomment>DRAFT_PARTS</extracomment>
   <translation>4. 签名</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures of me were published without my consent.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>我真诚相信，我的这些图片未经我同意就被发布。</translation>
  </message>
  <message>
   <source>I believe in good faith that these pictures were published without the consent of the person in them. I may speak for this person.</source>
   <extracomment>DRAFT_GOOD_FAITH</extracomment>
   <translation>我真诚相信，这些图片未经图中人同意就被发布。我可以代表这个人说话。</translation>
  </message>
  <message>
   <source>[an e-mail address, a phone number or a postal address for the answer]</source>
   <extracomment>DRAFT_ANSWER_TO</extracomment>
   <translation>[用于答复的电子邮件、电话或邮寄地址]</translation>
  </message>
  <message>
   <source>[your name as a signature] [date]</source>
   <extracomment>DRAFT_SIGNED</extracomment>
   <translation>[你的名字作为签名] [日期]</translation>
  </message>
  <message>
   <source>To the police</source>
   <extracomment>DRAFT_POLICE</extracomment>
   <translation>致警方</translation>
  </message>
  <message>
   <source>I want to tell you what happened. Write down my words, and give me the number of the case.</source>
   <extracomment>DRAFT_POLICE_ASK</extracomment>
   <translation>我想告诉你们发生了什么。请记下我的话，并给我案件编号。</translation>
  </message>
  <message>
   <source>The app stopped before any picture was opened</source>
   <extracomment>STOPPED</extracomment>
   <translation>应用在打开任何图片之前停下了</translation>
  </message>
  <message>
   <source>It could not lock itself in, because something else had started inside it. Close it, and start it again without extra tools around it.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>它无法把自己锁住，因为它里面已经有别的东西启动。请关闭它，不带额外工具再打开一次。</translation>
  </message>
  <message>
   <source>This system did not let the app close its network. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>这个系统没有让应用关闭它的网络。请重启电脑再试，或用另一台电脑。</translation>
  </message>
  <message>
   <source>This system did not let the app lock its way to the disk. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>这个系统没有让应用锁住通往磁盘的路。请重启电脑再试，或用另一台电脑。</translation>
  </message>
  <message>
   <source>The app tried its own lock, and the lock did not hold. Restart the computer and try again, or use another computer.</source>
   <extracomment>WALL_PROBLEMS</extracomment>
   <translation>应用试了自己的锁，锁没有顶住。请重启电脑再试，或用另一台电脑。</translation>
  </message>
  <message>
   <source>Something in the app went wrong</source>
   <extracomment>UNFORESEEN</extracomment>
   <translation>应用出了点问题</translation>
  </message>
  <message>
   <source>Your pictures were not sent by this. You can go on, or close the app and start again. With the same pictures and the same case number, nothing is counted twice.</source>
   <extracomment>UNFORESEEN_TEXT</extracomment>
   <translation>你的图片没有因此被发送。你可以继续，或关闭应用重新开始。用同样的图片和同样的个案号码，不会重复计算。</translation>
  </message>
 </context>
</TS>
