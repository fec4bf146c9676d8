using System.Text;
using Recoupe.Cli;
using Recoupe.Cli.Frame;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Reading;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var wiring = new Wiring(Wiring.Late(ClaimReader.Load), CrossChecker.Relate);
return await RecoupeCommand.RunAsync(args, new Screen(Console.Out, Console.Error, ScreenSetting.OfProcess(args)), wiring);
