using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using NodaTime;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;
using Recoupe.Store;
using Recoupe.Store.Sqlite;

namespace Recoupe.Web.Tests.Samples;

/// <summary>The real application on a database of its own, in a test server or on a port of the machine.</summary>
internal sealed class RunningWeb : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly WebApplication app;

    private RunningWeb(DirectoryInfo folder, SqliteRecordStore store, WebApplication app)
    {
        this.folder = folder;
        this.app = app;
        Store = store;
    }

    public SqliteRecordStore Store { get; }

    public HttpClient Client => app.GetTestClient();

    public string Address => app.Urls.Single();

    public static Task<RunningWeb> InMemoryAsync(
        IReadOnlyList<ReadArticle>? read = null, CrossChecked? crossChecked = null, bool crossCheckFails = false) => StartAsync(
            read ?? SampleRecord.All,
            crossCheckFails ? () => throw new InvalidOperationException("a secret path") : () => crossChecked ?? SampleRecord.CrossChecked,
            null);

    public static Task<RunningWeb> OnPortAsync() => StartAsync(SampleRecord.All, () => SampleRecord.CrossChecked, "http://127.0.0.1:0");

    public async Task<IHtmlDocument> PageAsync(string address, string? language = "fr")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (language is not null) request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task<RunningWeb> StartAsync(IReadOnlyList<ReadArticle> read, Func<CrossChecked> crossCheck, string? url)
    {
        var place = Directory.CreateTempSubdirectory("recoupe-web-");
        var store = SqliteRecordStore.OpenOrCreate(Path.Combine(place.FullName, "sample.db"));
        foreach (var article in read) await store.AddAsync(article, "by-hand", new Arrival("sample", NodaConstants.UnixEpoch));
        var started = RecoupeWeb.Create(store, (_, _) => crossCheck(), url is null ? null : [url], builder =>
        {
            if (url is null) builder.WebHost.UseTestServer();
        });
        await started.StartAsync();
        return new RunningWeb(place, store, started);
    }
}
