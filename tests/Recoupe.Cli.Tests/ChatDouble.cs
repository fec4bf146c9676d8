using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Recoupe.Cli.Tests;

/// <summary>A server that answers chat completions as a test tells it to.</summary>
internal sealed class ChatDouble : IAsyncDisposable
{
    private readonly WebApplication app;

    private ChatDouble(WebApplication app) => this.app = app;

    public string Endpoint => app.Urls.Single() + "/v1";

    public string Asked { get; private set; } = "";

    public static async Task<ChatDouble> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        var chat = new ChatDouble(server);
        server.MapPost("/v1/chat/completions", async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            chat.Asked = await reader.ReadToEndAsync(context.RequestAborted);
            await answer(context);
        });
        await server.StartAsync(TestContext.Current.CancellationToken);
        return chat;
    }

    /// <summary>A completion that says <paramref name="content"/>.</summary>
    public static Task SayAsync(HttpContext context, string content) =>
        context.Response.WriteAsync(JsonSerializer.Serialize(new { choices = new[] { new { message = new { role = "assistant", content } } } }), context.RequestAborted);

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
