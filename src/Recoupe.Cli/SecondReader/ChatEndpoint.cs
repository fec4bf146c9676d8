using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Recoupe.Press;
using Recoupe.Record.Reading.Proposals;

namespace Recoupe.Cli.SecondReader;

/// <summary>
/// A second reader behind an OpenAI-compatible address: <c>POST ENDPOINT/chat/completions</c>, no redirects, one request an article. The answer
/// is bounded in size and time.
/// </summary>
internal sealed class ChatEndpoint : IProposer, IDisposable
{
    // An article has a few dozen claims of some hundred bytes; ten times that is no list of claims.
    private const int MaxAnswer = 1 << 20;

    private const string Expected = "an OpenAI-compatible chat completion";

    private readonly HttpClient client;
    private readonly string model;

    // Without user name and password: messages show it.
    private readonly string address;

    /// <summary>A reader at an address.</summary>
    /// <param name="endpoint">Base address, as <c>http://127.0.0.1:8080/v1</c>.</param>
    /// <param name="model">The model's name there.</param>
    /// <param name="key">Sent as a bearer token; null for none.</param>
    /// <param name="timeout">Longest wait for one article.</param>
    public ChatEndpoint(Uri endpoint, string model, string? key, TimeSpan timeout)
    {
        this.model = model;
        address = endpoint.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(endpoint.AbsoluteUri.TrimEnd('/') + "/"),
            Timeout = timeout,
            MaxResponseContentBufferSize = MaxAnswer,
        };
        if (key is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <inheritdoc/>
    public string Name => $"llm/{model}";

    /// <inheritdoc/>
    public IReadOnlyList<Proposal> Propose(Article article, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "chat/completions") { Content = Body(article) };
            using var response = client.Send(request, cancellation);
            if (!response.IsSuccessStatusCode) throw new ProposalException($"HTTP {(int)response.StatusCode} from {address}", Expected);
            using var stream = response.Content.ReadAsStream(cancellation);
            return ProposalJson.Read(Answer(stream));
        }
        catch (TaskCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new ProposalException($"no answer from {address} in {client.Timeout.TotalSeconds:0} s", Expected, e);
        }
        catch (HttpRequestException e)
        {
            throw new ProposalException($"no answer from {address} ({e.Message})", Expected, e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private StringContent Body(Article article)
    {
        var published = article.Published.Iso is { } iso ? $"Published: {iso}\n" : "";
        var body = new
        {
            model,
            temperature = 0,
            messages = new[]
            {
                new { role = "system", content = Instructions.Text },
                new { role = "user", content = $"{published}<article>\n{article.Text}\n</article>" },
            },
        };
        return new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
    }

    private static string Answer(Stream stream)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            return document.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()
                ?? throw new ProposalException("an empty message", Expected);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new ProposalException("an answer of another form", Expected, e);
        }
    }
}
