using NodaTime;
using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Language.Times;

namespace Recoupe.Bench;

/// <summary>
/// Processor time of the two engines beside that of the chain from text to trees, all on one thread over the same texts. The rounds alternate, so
/// that a busy machine slows all three alike.
/// </summary>
internal static class EngineBench
{
    private const int Rounds = 200;

    public static void Run(string language, LanguageModel model)
    {
        var texts = Samples.Texts(language);
        var times = TimeRecognizer.Load(language);
        var quantities = QuantityRecognizer.For(language);
        var context = new TimeContext(new LocalDate(2022, 1, 22));
        var read = Array.ConvertAll(texts, text => model.Analyze(text));
        var (parse, time, quantity) = (0.0, 0.0, 0.0);
        for (var round = -Rounds; round < Rounds; round++)
        {
            var parsing = Meter.Seconds(() => Each(i => model.Analyze(texts[i]).Count));
            var timing = Meter.Seconds(() => Each(i => times.Recognize(texts[i], read[i], context).Count));
            var counting = Meter.Seconds(() => Each(i => quantities.Recognize(texts[i], read[i]).Count));
            if (round < 0) continue;
            (parse, time, quantity) = (parse + parsing, time + timing, quantity + counting);
        }

        Console.WriteLine(FormattableString.Invariant($"{language}: times {100 * time / parse:F1} %, quantities {100 * quantity / parse:F1} % of the time from text to trees"));

        void Each(Func<int, int> work)
        {
            for (var i = 0; i < texts.Length; i++) _ = work(i);
        }
    }
}
