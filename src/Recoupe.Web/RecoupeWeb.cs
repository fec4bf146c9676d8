using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;
using Recoupe.Store;
using Recoupe.Web.Hosting;
using Recoupe.Web.Localization;
using Recoupe.Web.Reading;

namespace Recoupe.Web;

/// <summary>The record in a browser.</summary>
public static class RecoupeWeb
{
    /// <summary>The web application on a record; the caller runs and disposes it, and keeps the store.</summary>
    /// <param name="store">The record.</param>
    /// <param name="crossCheck">Sets the claims of many articles side by side.</param>
    /// <param name="urls">Addresses to listen on ("http://127.0.0.1:5080"); none when a test server takes the requests.</param>
    /// <param name="configure">Last changes to the host, such as a test server or another log.</param>
    public static WebApplication Create(
        IRecordStore store,
        Func<IReadOnlyList<ReadArticle>, Judgements, CrossChecked> crossCheck,
        IEnumerable<string>? urls = null,
        Action<WebApplicationBuilder>? configure = null)
    {
        // Empty: settings files and variables of whatever folder it is started in must not change what it serves.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(RecoupeWeb).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRouting();
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi();
        builder.Services.ConfigureHttpJsonOptions(options => AsRecordJson(options.SerializerOptions));
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton(new Recoupement(store, crossCheck));
        builder.Services.AddScoped(services => Visit.Of(services.GetRequiredService<IHttpContextAccessor>().HttpContext
            ?? throw new InvalidOperationException("A page is made for a request.")));
        builder.Services.AddScoped(services => services.GetRequiredService<Visit>().Text);
        // Readable French in the source of the page; what HTML needs escaped still is.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        configure?.Invoke(builder);

        var app = builder.Build();
        foreach (var url in urls ?? []) app.Urls.Add(url);
        app.Use((context, next) => ResponseHeaders.Add(context, next));
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ErrorPages.Show });
        app.UseStatusCodePages(status => ErrorPages.Show(status.HttpContext));
        app.UseRouting();
        PageRoutes.Map(app);
        ApiRoutes.Map(app);
        app.MapOpenApi();
        return app;
    }

    // So that the description of the API names keys and words as its answers do.
    private static void AsRecordJson(JsonSerializerOptions options)
    {
        var record = RecordJson.Compact;
        options.PropertyNamingPolicy = record.PropertyNamingPolicy;
        options.DefaultIgnoreCondition = record.DefaultIgnoreCondition;
        foreach (var converter in record.Converters) options.Converters.Add(converter);
    }
}
