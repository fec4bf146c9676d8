using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Language;
using Recoupe.Language.Conllu;
using Recoupe.Language.Drawing;
using Recoupe.Language.Identification;

namespace Recoupe.Cli;

/// <summary>`recoupe parse FILE...`: sentences with tags, lemmas and trees.</summary>
internal sealed class ParseVerb : Verb
{
    private const string Conllu = "conllu";
    private const string Json = "json";
    private const string Tree = "tree";

    private readonly Argument<string[]> files;
    private readonly Option<string> format;
    private readonly Option<string?> gold;
    private readonly Option<string?> language;

    /// <summary>The verb.</summary>
    public ParseVerb(Screen screen)
        : base(screen, "parse", "recoupe parse article.txt", "recoupe parse article.txt --format tree", "recoupe parse --gold-tokens fr_sequoia-ud-test.conllu")
    {
        files = new Argument<string[]>("FILE") { Description = Text["parse.file"], Arity = ArgumentArity.ZeroOrMore };
        format = new Option<string>("--format") { Description = Text["parse.format"], DefaultValueFactory = _ => Conllu };
        format.AcceptOnlyFromAmong(Conllu, Json, Tree);
        gold = new Option<string?>("--gold-tokens") { Description = Text["parse.gold"], HelpName = "FILE" };
        language = new Option<string?>("--text-language") { Description = Text["parse.language"] };
        language.AcceptOnlyFromAmong("fr", "en");
        Takes(files, format, gold, language);
        Validators.Add(result =>
        {
            if (result.GetValue(files) is not { Length: > 0 } && result.GetValue(gold) is null) result.AddError(Text["parse.nothing"]);
        });
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var models = new Dictionary<string, LanguageModel>(StringComparer.Ordinal);
        try
        {
            var read = true;
            foreach (var file in parsed.GetValue(files)!)
            {
                var text = await File.ReadAllTextAsync(file, cancellation);
                if (Model(models, file, text, parsed.GetValue(language)) is { } model) Print(text, model.Analyze(text, cancellation), parsed.GetValue(format)!);
                else read = false;
            }

            if (parsed.GetValue(gold) is { } treebank) read &= ParseGold(treebank, models, parsed, cancellation);
            return read ? ExitCode.Ok : ExitCode.Refused;
        }
        catch (FormatException e)
        {
            await Screen.Error.WriteLineAsync(e.Message);
            return ExitCode.Refused;
        }
        finally
        {
            foreach (var model in models.Values) model.Dispose();
        }
    }

    private bool ParseGold(string file, Dictionary<string, LanguageModel> models, ParseResult parsed, CancellationToken cancellation)
    {
        List<ConlluSentence> annotated = [.. ConlluReader.ReadFile(file)];
        var sample = string.Join(' ', annotated.Take(200).Select(s => s.Text));
        if (Model(models, file, sample, parsed.GetValue(language)) is not { } model) return false;
        List<Sentence> sentences = [.. annotated.Select(s => s.ToPlainSentence())];
        model.Annotate(sentences, cancellation);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (parsed.GetValue(format) == Conllu) ConlluWriter.Write(Screen.Out, annotated[i].With(sentences[i]));
            else Print(annotated[i].Text, [sentences[i]], parsed.GetValue(format)!);
        }

        return true;
    }

    private void Print(string text, IReadOnlyList<Sentence> sentences, string format)
    {
        if (format == Json)
        {
            Screen.Out.WriteLine(SentenceJson.Of(sentences));
            return;
        }

        foreach (var sentence in sentences)
        {
            if (format == Conllu)
            {
                ConlluWriter.Write(Screen.Out, ConlluSentence.From(text, sentence));
                continue;
            }

            Screen.Out.WriteLine(Legible.Line(sentence.Span.In(text)));
            Screen.Out.WriteLine(TreeText.Draw(sentence));
        }
    }

    private LanguageModel? Model(Dictionary<string, LanguageModel> models, string file, string text, string? asked)
    {
        var code = asked ?? LanguageIdentifier.Default.Identify(text);
        if (code is not ("fr" or "en"))
        {
            Screen.Error.WriteLine(Text["parse.unknown", file, code]);
            return null;
        }

        if (!models.TryGetValue(code, out var model)) models.Add(code, model = LanguageModel.Load(code));
        return model;
    }
}
