package org.lianxin.assignment.wording;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for personal data in Chinese text by shape: numbers by their digits, names by surname and the words around them,
 * doors by their measure words. It finds what is likely, not all there is: a person reads the text after it.
 */
public final class PersonalTraces {

    /** The hundred surnames that most people bear, and some of two characters. */
    private static final String SURNAME = "(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任"
            + "沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤])";

    private static final String HAN = "[\\u4e00-\\u9fa5]";
    private static final String NUMBER = "[0-9一二三四五六七八九十百]{1,5}";

    /** In this order: a number found as one kind is not found again as another. */
    private static final Map<TraceKind, Pattern> SHAPES = shapes();

    /** Words that begin like a surname and are none. */
    private static final Pattern NO_NAME =
            Pattern.compile("^(?:高龄|高血压|马上|于是|方便|方面|方式|方法|何时|何人|任何|任务|许多|余下|段时间|严重|金额|白天|万元|万户|石油|江南|江北|向上|向社区|"
                    + "武汉|龙井|毛巾|田地|林地|林业|马路|温暖|周边|周围|周期|程序|程度|路段|顾虑|钟点|史料|田间|水田|黄金|白内障|曾经|叶片|侯诊).*");

    private PersonalTraces() {}

    /** What is found in one text, in the order of kinds and then of the text; the same words once. */
    public static List<Trace> in(String field, String text) {
        var rest = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var found = new LinkedHashSet<Trace>();
        for (var shape : SHAPES.entrySet()) {
            var matcher = shape.getValue().matcher(rest);
            var left = new StringBuilder();
            while (matcher.find()) {
                var words = named(matcher);
                if (shape.getKey() != TraceKind.PERSON_NAME || isName(words)) {
                    found.add(new Trace(field, shape.getKey(), words));
                }
                matcher.appendReplacement(left, " ");
            }
            rest = matcher.appendTail(left).toString();
        }
        return List.copyOf(found);
    }

    /** What is found in several texts, by the field they stand in. */
    public static List<Trace> in(Map<String, String> texts) {
        return texts.entrySet().stream()
                .flatMap(text -> in(text.getKey(), text.getValue()).stream())
                .toList();
    }

    /** Not a word that only begins like one, and not already masked (李某某). */
    private static boolean isName(String words) {
        return !NO_NAME.matcher(words).matches() && words.indexOf('某') < 0;
    }

    /** The first group that took part, or all of the match. */
    private static String named(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            var words = matcher.group(group);
            if (words != null) {
                return words;
            }
        }
        return matcher.group();
    }

    private static Map<TraceKind, Pattern> shapes() {
        var shapes = new LinkedHashMap<TraceKind, Pattern>();
        shapes.put(
                TraceKind.IDENTITY_NUMBER,
                Pattern.compile(
                        "(?<![0-9])[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx](?![0-9])"));
        shapes.put(
                TraceKind.EMAIL,
                Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}"));
        shapes.put(
                TraceKind.MOBILE_NUMBER,
                Pattern.compile("(?<![0-9])(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?![0-9])"));
        shapes.put(
                TraceKind.LONG_NUMBER,
                Pattern.compile("(?<![0-9])\\d{4}(?:[ -]?\\d{4}){3,4}(?:[ -]?\\d{1,3})?(?![0-9])"));
        shapes.put(
                TraceKind.LANDLINE_NUMBER,
                Pattern.compile(
                        "(?<![0-9])\\(?0\\d{2,3}\\)?[- ]?[2-8]\\d{6,7}(?![0-9])|电话[:号码是为 ]{0,4}([2-8]\\d{6,7})(?![0-9])"));
        shapes.put(
                TraceKind.VEHICLE_PLATE,
                Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·. ]?[A-Z0-9]{5,6}(?![A-Z0-9])"));
        shapes.put(
                TraceKind.DOOR_NUMBER,
                Pattern.compile("(?:[A-Z]?" + NUMBER + "(?:幢|栋|号楼|座|弄))(?:" + NUMBER + "(?:单元|门|梯))?(?:" + NUMBER
                        + "(?:室|号|户)?)?"
                        + "|" + NUMBER + "单元(?:" + NUMBER + "(?:室|号|户)?)?"
                        + "|(?<=路|街|巷|里|坊|村|道|组)" + NUMBER + "号(?!线)"
                        + "|(?<![0-9])\\d{3,4}室"
                        + "|(?<![0-9-])\\d{1,3}-\\d{1,3}-\\d{3,4}(?![0-9-])"));
        shapes.put(
                TraceKind.PERSON_NAME,
                Pattern.compile("(?:姓名|户主|名叫|叫做|当事人|申请人|患者|居民|村民|住户|老人|党员|儿子|女儿|丈夫|妻子|母亲|父亲)[:是为 ]?("
                        + SURNAME + HAN + "{1,2})(?=[,。、;:!?()「」“”\\s]|的|在|家|说|因|今年|患|住|和|与|及|现|系|有|$)"
                        + "|(" + SURNAME + HAN + "{0,2}?(?:先生|女士|大爷|大妈|大伯|大叔|大娘|大姐|阿姨|奶奶|爷爷|叔叔|婆婆|老汉|师傅|小姐|同志))"
                        + "|(?<!" + HAN + ")([老小阿]" + SURNAME + ")(?=[,。、\\s]|的|家|说|在|和|今年|患|因)"
                        + "|(?<!" + HAN + ")(" + SURNAME + HAN + "{1,2})(?=[,(]?(?:男|女)[,),])"));
        return shapes;
    }
}
