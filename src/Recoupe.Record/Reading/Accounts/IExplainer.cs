using Recoupe.Press;

namespace Recoupe.Record.Reading.Accounts;

/// <summary>Tells how it reads. Thread-safe.</summary>
public interface IExplainer
{
    /// <summary>How an article is read; no claims and nothing unread in a language that is not read.</summary>
    Account Explain(Article article, CancellationToken cancellation = default);
}
